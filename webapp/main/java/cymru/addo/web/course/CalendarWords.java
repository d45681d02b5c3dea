package cymru.addo.web.course;

import cymru.addo.assignment.Assignment;
import cymru.addo.course.DueDayWords;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.Language;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import cymru.addo.web.page.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a class has to do by a day, in both languages: a calendar has one text for everybody. Welsh first in Wales. */
@Dependent
public class CalendarWords implements DueDayWords {
    private static final int LONGEST = 250;

    private final Curricula curricula;

    @Inject
    public CalendarWords(Curricula curricula) {
        this.curricula = curricula;
    }

    @Override
    public String name(School school, Assignment assignment) {
        var both = inBoth(school, " / ", language -> name(school, assignment, new Messages(language)));
        return PlainText.lineOrNull(both, LONGEST);
    }

    @Override
    public String description(School school, Assignment assignment) {
        return inBoth(school, "\n\n", language -> new Messages(language).text("calendar.description"));
    }

    private String name(School school, Assignment assignment, Messages m) {
        return title(school, assignment, m.language())
                .map(title -> m.text("calendar.module", title))
                .orElseGet(() -> m.text("calendar.agreement"));
    }

    /** Of a module, if it is still there. */
    private Optional<String> title(School school, Assignment assignment, Language language) {
        return assignment
                .task()
                .contentKey()
                .flatMap(key -> curricula.of(school.id()).module(new ModuleKey(key)))
                .map(module -> module.title().in(language));
    }

    private static String inBoth(School school, String between, Function<Language, String> words) {
        var first = school.jurisdiction() == Jurisdiction.WALES ? Language.WELSH : Language.ENGLISH;
        return Stream.of(first, first.other()).map(words).collect(Collectors.joining(between));
    }
}
