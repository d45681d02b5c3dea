package cymru.addo.cohort;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cymru.addo.moodle.MoodleUser;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterMember;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The values of profile fields that may say a year group. A field of which none does is nobody's business. */
final class ProfileFields {
    /** More than a school has year groups, and far fewer than people. */
    private static final int MOST_VALUES = 40;

    private static final int LONGEST_VALUE = 100;

    private ProfileFields() {}

    /** The values of each field in which some value names a year group. */
    static List<CohortListed> listed(List<MoodleUser> users) {
        var fields = users.stream()
                .filter(user -> !user.suspended())
                .flatMap(user -> user.fields().entrySet().stream())
                .filter(field -> isValue(field.getValue()))
                .collect(groupingBy(
                        Map.Entry::getKey, TreeMap::new, groupingBy(Map.Entry::getValue, TreeMap::new, counting())));
        return fields.entrySet().stream()
                .filter(field -> saysYears(field.getValue()))
                .flatMap(field -> field.getValue().entrySet().stream()
                        .map(value -> listed(new FieldValue(field.getKey(), value.getKey()), value.getValue())))
                .toList();
    }

    private static boolean isValue(String value) {
        return !value.isBlank() && value.length() <= LONGEST_VALUE;
    }

    private static boolean saysYears(Map<String, Long> values) {
        return values.size() <= MOST_VALUES
                && values.keySet().stream()
                        .anyMatch(value -> Meaning.guessed(value).isPresent());
    }

    private static CohortListed listed(FieldValue value, long people) {
        return new CohortListed(value.id(), value.name(), Math.toIntExact(people));
    }

    /** A value that nobody has any more is as a cohort that is gone. */
    static List<CohortSeen> seen(Stream<FieldValue> wanted, List<MoodleUser> users) {
        return wanted.map(value -> new CohortSeen(
                        value.id(),
                        value.name(),
                        users.stream()
                                .filter(user -> !user.suspended() && value.isOf(user))
                                .map(ProfileFields::member)
                                .toList()))
                .filter(each -> !each.members().isEmpty())
                .toList();
    }

    static RosterMember member(MoodleUser user) {
        return new RosterMember(String.valueOf(user.id()), Role.PUPIL, user.surname(), user.forename(), null);
    }
}
