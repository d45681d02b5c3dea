package cymru.addo.web.school;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.school.Band;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.Language;
import cymru.addo.vle.outbox.EulaServices;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The coordinator sees and changes the school's choices. */
@Path("l/{launch}/school/settings")
@AllowedTo("COORDINATOR")
public class SettingsResource {

    private final Visitor visitor;
    private final Editions editions;
    private final KeepChoices choices;
    private final EulaServices eula;

    @Inject
    public SettingsResource(Visitor visitor, Editions editions, KeepChoices choices, EulaServices eula) {
        this.visitor = visitor;
        this.editions = editions;
        this.choices = choices;
        this.eula = eula;
    }

    @GET
    public Response look(@QueryParam("said") String said) {
        return page(200, SettingsForm.of(visitor.school()), said(said), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@BeanParam SettingsForm form) {
        var faults = form.faults(optional());
        if (!faults.isEmpty()) return page(422, form, null, faults);
        if (!choices.keep(form.applied(visitor.school()), visitor.person()))
            return page(422, form, null, List.of("knownName"));
        return visitor.seeOther("school/settings?said=kept");
    }

    /** Does nothing where no platform of the school lets us say so. */
    @POST
    @Path("terms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@FormParam("asked") @DefaultValue("") String asked) {
        if (!asked.isEmpty() && !asked.equals("first")) throw new BadRequestException();
        if (eula.required(visitor.schoolId()).isPresent())
            choices.keepAsking(visitor.school(), visitor.person(), !asked.isEmpty());
        return visitor.seeOther("school/settings?said=terms");
    }

    private Response page(int status, SettingsForm form, String said, List<String> faults) {
        var m = visitor.messages();
        var page = new SettingsPage(
                visitor.frame("settings.title", "staff", "school/settings"),
                SchoolMenu.on(visitor, "school/settings"),
                visitor.page("school/settings"),
                said,
                faults.stream()
                        .filter(fault -> fault.endsWith("Name"))
                        .findFirst()
                        .map(fault -> m.text("settings.fault." + fault, SettingsForm.LONGEST_NAME))
                        .orElse(null),
                faults.stream()
                        .filter(fault -> !fault.endsWith("Name"))
                        .map(fault -> m.text("settings.fault." + fault))
                        .toList(),
                form.name(),
                Stream.of(Jurisdiction.values())
                        .map(each -> new SettingsPage.Choice(
                                each.name(),
                                m.text("settings.jurisdiction." + each),
                                each.name().equals(form.jurisdiction())))
                        .toList(),
                Stream.of(Band.values())
                        .map(band -> new SettingsPage.Choice(
                                band.name(),
                                m.band(band),
                                form.band().filter(band::equals).isPresent()))
                        .toList(),
                form.keepsNames(),
                form.isUnchecked(Edition.PUPILS),
                optional().stream().map(rule -> promise(rule, form)).toList(),
                eula.required(visitor.schoolId()).orElse(null));
        return new View("school/settings.jte", page).answer(status);
    }

    private String said(String said) {
        if ("kept".equals(said)) return visitor.messages().text("settings.kept");
        return "terms".equals(said) ? visitor.messages().text("terms.kept.said") : null;
    }

    private List<Rule> optional() {
        return editions.current(visitor.schoolId()).text().optionalRules();
    }

    private SettingsPage.Optional promise(Rule rule, SettingsForm form) {
        var words = Stream.of(Band.values())
                .filter(rule::isIn)
                .map(band -> new SettingsPage.Words(
                        band.name(),
                        rule.wording(band, Language.ENGLISH).orElseThrow().text(),
                        rule.wording(band, Language.WELSH).orElseThrow().text()))
                .toList();
        return new SettingsPage.Optional(
                rule.key().value(), rule.pictureMeaning(visitor.language()), form.isOn(rule), words);
    }
}
