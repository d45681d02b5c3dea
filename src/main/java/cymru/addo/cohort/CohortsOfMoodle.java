package cymru.addo.cohort;

import static java.util.stream.Collectors.toMap;

import cymru.addo.moodle.Moodle;
import cymru.addo.moodle.MoodleCohort;
import cymru.addo.moodle.MoodleConnection;
import cymru.addo.moodle.MoodleConnections;
import cymru.addo.moodle.MoodleTrouble;
import cymru.addo.moodle.MoodleUse;
import cymru.addo.moodle.MoodleUser;
import cymru.addo.moodle.Moodles;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks a school's Moodle for its cohorts: one request for them, one for who is in them, and one for every two hundred people. Values of
 * profile fields are read beside them: of everybody the school knows already, since Moodle does not search for them.
 */
@Dependent
class CohortsOfMoodle implements MoodleCohorts {
    private final MoodleConnections connections;
    private final Moodles moodles;
    private final Cohorts cohorts;

    @Inject
    CohortsOfMoodle(MoodleConnections connections, Moodles moodles, Cohorts cohorts) {
        this.connections = connections;
        this.moodles = moodles;
        this.cohorts = cohorts;
    }

    @Override
    public Answer<List<CohortListed>> list(SchoolId school) {
        return asked(school, (moodle, site) -> listed(moodle, cohorts.accounts(school, site)));
    }

    @Override
    public Answer<CohortsSeen> read(SchoolId school, Set<String> wanted) {
        return asked(school, (moodle, site) -> {
            var known = wanted.stream().anyMatch(CohortsOfMoodle::isField)
                    ? cohorts.accounts(school, site)
                    : Set.<Long>of();
            return seen(moodle, site, wanted, known);
        });
    }

    private <T> Answer<T> asked(SchoolId school, Question<T> question) {
        var site = connections
                .of(school)
                .filter(each -> each.isUsedFor(MoodleUse.YEAR_GROUPS))
                .map(MoodleConnection::site);
        var moodle = site.flatMap(address -> moodles.of(school));
        return moodle.isEmpty() ? new Answer.NotConnected<>() : answered(question, moodle.get(), site.get());
    }

    static <T> Answer<T> answered(Question<T> question, Moodle moodle, String site) {
        try {
            return question.of(moodle, site);
        } catch (MoodleTrouble trouble) {
            return new Answer.Failed<>(why(trouble));
        }
    }

    /** A cohort that vanishes between two requests is there or gone at the next try. */
    private static Trouble why(MoodleTrouble trouble) {
        return switch (trouble.kind()) {
            case UNREACHABLE, TIMED_OUT, TOO_LONG, NOT_MOODLE, NOT_FOUND -> Trouble.AWAY;
            default -> Trouble.NOT_ALLOWED;
        };
    }

    static Answer<List<CohortListed>> listed(Moodle moodle, Set<Long> known) throws MoodleTrouble {
        var all = moodle.cohorts();
        var members = members(moodle, all);
        var listed = all.stream()
                .map(each -> new CohortListed(
                        String.valueOf(each.id()),
                        each.name(),
                        of(each, members).size()));
        var users = known.isEmpty() ? List.<MoodleUser>of() : moodle.users(known);
        return new Answer.Told<>(
                Stream.concat(listed, ProfileFields.listed(users).stream()).toList());
    }

    static Answer<CohortsSeen> seen(Moodle moodle, String site, Set<String> wanted, Set<Long> known)
            throws MoodleTrouble {
        var listed = moodle.cohorts().stream()
                .filter(each -> wanted.contains(String.valueOf(each.id())))
                .toList();
        var members = members(moodle, listed);
        var ids = new HashSet<>(known);
        members.values().forEach(ids::addAll);
        var users = ids.isEmpty() ? List.<MoodleUser>of() : moodle.users(ids);
        if (users.isEmpty() && !ids.isEmpty()) return new Answer.Failed<>(Trouble.NAMELESS);
        var fields = wanted.stream().flatMap(id -> FieldValue.in(id).stream());
        return new Answer.Told<>(new CohortsSeen(
                site,
                Stream.concat(
                                listed.stream().map(each -> cohort(each, of(each, members), users)),
                                ProfileFields.seen(fields, users).stream())
                        .toList()));
    }

    private static boolean isField(String id) {
        return FieldValue.in(id).isPresent();
    }

    private static Map<Long, Set<Long>> members(Moodle moodle, List<MoodleCohort> listed) throws MoodleTrouble {
        if (listed.isEmpty()) return Map.of();
        return moodle.cohortMembers(listed.stream().map(MoodleCohort::id).toList());
    }

    private static Set<Long> of(MoodleCohort cohort, Map<Long, Set<Long>> members) {
        return members.getOrDefault(cohort.id(), Set.of());
    }

    /** Whom Moodle does not show us stays listed, without a name; only a suspended account has left. */
    private static CohortSeen cohort(MoodleCohort cohort, Set<Long> ids, List<MoodleUser> users) {
        var known = users.stream().collect(toMap(MoodleUser::id, Function.identity(), (one, same) -> one));
        var people = ids.stream()
                .sorted()
                .filter(id -> !known.containsKey(id) || !known.get(id).suspended())
                .map(id -> known.containsKey(id)
                        ? ProfileFields.member(known.get(id))
                        : new RosterMember(String.valueOf(id), Role.PUPIL, null, null, null))
                .toList();
        return new CohortSeen(String.valueOf(cohort.id()), cohort.name(), people);
    }

    interface Question<T> {
        Answer<T> of(Moodle moodle, String site) throws MoodleTrouble;
    }
}
