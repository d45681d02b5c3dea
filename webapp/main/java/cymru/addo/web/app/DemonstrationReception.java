package cymru.addo.web.app;

import cymru.addo.agreement.AdultEditions;
import cymru.addo.agreement.Audience;
import cymru.addo.agreement.PublishAdultEdition;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.visitor.ReceptionCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The school of the demonstration at its front door: words for visitors and groups with its choices made, and a code on the desk. */
@Dependent
public class DemonstrationReception {
    private static final Map<Language, Map<String, String>> CHOICES = Map.of(
            Language.ENGLISH,
            Map.of(
                    "phone-places", "the entrance hall and the staffroom",
                    "tell-whom", "the e-safety coordinator, whom the desk will call",
                    "guest-network", "Hillcrest-Guest",
                    "rooms", "the hall, the library and the laptops with a green label"),
            Language.WELSH,
            Map.of(
                    "phone-places", "y cyntedd a'r ystafell staff",
                    "tell-whom", "y cydlynydd e-ddiogelwch; bydd y ddesg yn galw amdani",
                    "guest-network", "Hillcrest-Guest",
                    "rooms", "y neuadd, y llyfrgell a'r gliniaduron â label gwyrdd"));

    private final AdultEditions editions;
    private final PublishAdultEdition publishing;
    private final ReceptionCode codes;

    @Inject
    public DemonstrationReception(AdultEditions editions, PublishAdultEdition publishing, ReceptionCode codes) {
        this.editions = editions;
        this.publishing = publishing;
        this.codes = codes;
    }

    void open(School school, PersonId coordinator) {
        for (var audience : List.of(Audience.VISITORS, Audience.COMMUNITY))
            if (editions.current(school.id(), audience).isEmpty())
                publishing.publish(school, Optional.of(coordinator), audience, CHOICES);
        if (codes.of(school.id()).isEmpty()) codes.make(school.id(), coordinator);
    }
}
