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

/** The school of the demonstration and its adults: words for staff, visitors and groups with its choices made, and a code on the desk. */
@Dependent
public class DemonstrationAdults {
    private static final Map<Language, Map<String, String>> CHOICES = Map.of(
            Language.ENGLISH,
            Map.of(
                    "phone-places", "the entrance hall and the staffroom",
                    "tell-whom", "the e-safety coordinator, whom the desk will call",
                    "guest-network", "Hillcrest-Guest",
                    "rooms", "the hall, the library and the laptops with a green label",
                    "report-to", "Ms Rees, the e-safety coordinator, or the headteacher",
                    "private-use", "in a break, for short messages",
                    "cameras", "the school's own cameras and tablets",
                    "data-places", "the school's own drive and its systems",
                    "technician", "the network manager"),
            Language.WELSH,
            Map.of(
                    "phone-places", "y cyntedd a'r ystafell staff",
                    "tell-whom", "y cydlynydd e-ddiogelwch; bydd y ddesg yn galw amdani",
                    "guest-network", "Hillcrest-Guest",
                    "rooms", "y neuadd, y llyfrgell a'r gliniaduron â label gwyrdd",
                    "report-to", "Ms Rees, y cydlynydd e-ddiogelwch, neu'r pennaeth",
                    "private-use", "mewn egwyl, ar gyfer negeseuon byr",
                    "cameras", "camerâu a llechi'r ysgol ei hun",
                    "data-places", "gyriant yr ysgol ei hun a'i systemau",
                    "technician", "rheolwr y rhwydwaith"));

    private final AdultEditions editions;
    private final PublishAdultEdition publishing;
    private final ReceptionCode codes;

    @Inject
    public DemonstrationAdults(AdultEditions editions, PublishAdultEdition publishing, ReceptionCode codes) {
        this.editions = editions;
        this.publishing = publishing;
        this.codes = codes;
    }

    void open(School school, PersonId coordinator) {
        for (var audience : List.of(Audience.STAFF, Audience.VISITORS, Audience.COMMUNITY))
            if (editions.current(school.id(), audience).isEmpty())
                publishing.publish(school, Optional.of(coordinator), audience, CHOICES);
        if (codes.of(school.id()).isEmpty()) codes.make(school.id(), coordinator);
    }
}
