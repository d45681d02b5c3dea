package cymru.addo.cohort;

import static java.util.stream.Collectors.toSet;

import cymru.addo.cohort.Landing.Change;
import cymru.addo.cohort.Preview.Choice;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.Band;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out who lands where: a person's cohorts must agree on one band, else Moodle has no answer for them. */
final class WhoLands {
    private static final Comparator<Landing> BY_COHORT_AND_NAME = Comparator.comparing(
                    (Landing each) -> each.cohorts().get(0))
            .thenComparing(each -> each.name().orElse(""))
            .thenComparing(each -> each.person().subject());

    private final Choice choice;
    private final Map<String, Standing> standing;

    WhoLands(Choice choice, Map<String, Standing> standing) {
        this.choice = choice;
        this.standing = standing;
    }

    List<Landing> among(List<CohortSeen> cohorts) {
        var used = cohorts.stream()
                .filter(each -> choice.meanings().containsKey(each.id()))
                .toList();
        var people = new LinkedHashMap<String, RosterMember>();
        var places = new LinkedHashMap<String, List<CohortSeen>>();
        for (var cohort : used) {
            for (var member : cohort.members()) {
                people.putIfAbsent(member.subject(), member);
                places.computeIfAbsent(member.subject(), subject -> new ArrayList<>())
                        .add(cohort);
            }
        }
        return people.values().stream()
                .map(person -> landing(person, places.get(person.subject())))
                .sorted(BY_COHORT_AND_NAME)
                .toList();
    }

    private Landing landing(RosterMember person, List<CohortSeen> cohorts) {
        var now = standing.getOrDefault(person.subject(), Standing.UNKNOWN);
        var bands = cohorts.stream()
                .flatMap(each -> choice.meanings().get(each.id()).band().stream())
                .collect(toSet());
        var band = bands.size() == 1 ? Optional.of(bands.iterator().next()) : Optional.<Band>empty();
        var change = change(person, now, bands.size(), band);
        return new Landing(
                person,
                cohorts.stream().map(CohortSeen::name).toList(),
                band,
                change,
                change == Change.MOVES && isAskedAgain(now, band.orElseThrow()));
    }

    private Change change(RosterMember person, Standing now, int bands, Optional<Band> band) {
        if (now.seenAsStaff()) return Change.STAFF;
        if (now.ownBand().isPresent()) return Change.OWN_BAND;
        if (bands > 1) return Change.TWO_BANDS;
        if (!standing.containsKey(person.subject())) return choice.wholeSchool() ? Change.NEW : Change.NOT_YET_KNOWN;
        if (band.isEmpty()) return Change.NO_BAND;
        return moved(now, band.get());
    }

    private static Change moved(Standing now, Band band) {
        var byLink =
                !now.places().isEmpty() && now.links().size() == now.places().size();
        if (byLink) return Change.LINK;
        var stays = !now.places().isEmpty() && now.places().stream().allMatch(band::equals);
        return stays ? Change.STAYS : Change.MOVES;
    }

    private static boolean isAskedAgain(Standing now, Band band) {
        return now.agreedIn()
                .filter(agreed -> agreed != band && !now.links().contains(agreed))
                .isPresent();
    }
}
