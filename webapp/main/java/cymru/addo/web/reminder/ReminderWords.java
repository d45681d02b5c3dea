package cymru.addo.web.reminder;

import cymru.addo.school.Jurisdiction;
import cymru.addo.school.Language;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reminder says, in both languages one under the other: Moodle does not say which one somebody reads. */
@Dependent
public class ReminderWords {
    private final Visitor visitor;

    @Inject
    public ReminderWords(Visitor visitor) {
        this.visitor = visitor;
    }

    String whole() {
        return parts().stream().map(RemindersPage.Words::text).collect(Collectors.joining("\n\n"));
    }

    /** Welsh first in Wales. */
    List<RemindersPage.Words> parts() {
        var first = visitor.school().jurisdiction() == Jurisdiction.WALES ? Language.WELSH : Language.ENGLISH;
        return Stream.of(first, first.other())
                .map(language -> new RemindersPage.Words(
                        language.tag(),
                        new Messages(language)
                                .text("reminders.message", visitor.school().name())))
                .toList();
    }
}
