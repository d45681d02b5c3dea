package cymru.addo.cohort;

import static java.util.stream.Collectors.toMap;

import cymru.addo.moodle.Moodle;
import cymru.addo.moodle.MoodleCohort;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks a school's Moodle for its cohorts: one request for them, one for who is in them, and one for every two hundred people. */
@Dependent
class CohortsOfMoodle implements MoodleCohorts {
    private final MoodleConnections connections;
    private final Moodles moodles;

    @Inject
    CohortsOfMoodle(MoodleConnections connections, Moodles moodles) {
        this.connections = connections;
        this.moodles = moodles;
    }

    @Override
    public Answer<List<CohortListed>> list(SchoolId school) {
        return asked(school, (moodle, site) -> listed(moodle));
    }

    @Override
    public Answer<CohortsSeen> read(SchoolId school, Set<String> cohorts) {
        return asked(school, (moodle, site) -> seen(moodle, site, cohorts));
    }

    private <T> Answer<T> asked(SchoolId school, Question<T> question) {
        var site = connections
                .of(school)
                .filter(each -> each.isUsedFor(MoodleUse.YEAR_GROUPS))
                .map(each -> each.site());
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

    static Answer<List<CohortListed>> listed(Moodle moodle) throws MoodleTrouble {
        var cohorts = moodle.cohorts();
        var members = members(moodle, cohorts);
        return new Answer.Told<>(cohorts.stream()
                .map(each -> new CohortListed(
                        String.valueOf(each.id()),
                        each.name(),
                        members.getOrDefault(each.id(), Set.of()).size()))
                .toList());
    }

    static Answer<CohortsSeen> seen(Moodle moodle, String site, Set<String> wanted) throws MoodleTrouble {
        var cohorts = moodle.cohorts().stream()
                .filter(each -> wanted.contains(String.valueOf(each.id())))
                .toList();
        var members = members(moodle, cohorts);
        var ids = new HashSet<Long>();
        members.values().forEach(ids::addAll);
        var users = ids.isEmpty() ? List.<MoodleUser>of() : moodle.users(ids);
        if (users.isEmpty() && !ids.isEmpty()) return new Answer.Failed<>(Trouble.NAMELESS);
        var known = users.stream().collect(toMap(MoodleUser::id, Function.identity(), (one, same) -> one));
        return new Answer.Told<>(new CohortsSeen(
                site,
                cohorts.stream()
                        .map(each -> new CohortSeen(
                                String.valueOf(each.id()),
                                each.name(),
                                people(members.getOrDefault(each.id(), Set.of()), known)))
                        .toList()));
    }

    private static Map<Long, Set<Long>> members(Moodle moodle, List<MoodleCohort> cohorts) throws MoodleTrouble {
        if (cohorts.isEmpty()) return Map.of();
        return moodle.cohortMembers(cohorts.stream().map(MoodleCohort::id).toList());
    }

    /** Whom Moodle does not show us stays listed, without a name; only a suspended account has left. */
    private static List<RosterMember> people(Collection<Long> ids, Map<Long, MoodleUser> known) {
        return ids.stream()
                .sorted()
                .filter(id -> !Optional.ofNullable(known.get(id))
                        .filter(MoodleUser::suspended)
                        .isPresent())
                .map(id -> person(id, Optional.ofNullable(known.get(id))))
                .toList();
    }

    private static RosterMember person(long id, Optional<MoodleUser> user) {
        return new RosterMember(
                String.valueOf(id),
                Role.PUPIL,
                user.map(MoodleUser::surname).orElse(null),
                user.map(MoodleUser::forename).orElse(null),
                null);
    }

    interface Question<T> {
        Answer<T> of(Moodle moodle, String site) throws MoodleTrouble;
    }
}
