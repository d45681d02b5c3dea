package cymru.addo.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The REST server of Moodle's Web Services: one address for every function, the token in the form, status 200 whatever it
 * answers, and XML for whoever does not ask for JSON.
 */
final class WebServices {
    static final String PATH = "/webservice/rest/server.php";

    /** Always the same, so that a connection holds from one demonstration to the next. */
    static final String TOKEN = "7bd1a0c5e2f94836b0d2c4a6e8f01357";

    private static final String SITE_INFO = "core_webservice_get_site_info";

    private final ServiceFunctions functions;
    private final ServiceOffers offers;

    WebServices(ServiceFunctions functions, ServiceOffers offers) {
        this.functions = functions;
        this.offers = offers;
    }

    Answer answer(Request request) {
        if (!request.parameter("moodlewsrestformat").equals(Optional.of("json"))) return xml();
        if (!request.parameter("wstoken").equals(Optional.of(TOKEN)))
            return fault("core\\exception\\moodle_exception", "invalidtoken", "Invalid token - token not found");
        var function = request.parameter("wsfunction").orElse("");
        if (function.equals(SITE_INFO)) return functions.site(offered());
        var offer = offers.of(function);
        if (offer.isEmpty()) return noRecord("external_functions");
        return switch (offer.get()) {
            case MISSING -> fault("webservice_access_exception", "accessexception", "Access control exception");
            case FORBIDDEN ->
                fault(
                        "core\\exception\\required_capability_exception",
                        "nopermissions",
                        "Sorry, but you do not currently have permissions to do that (View site-wide cohorts).");
            case SILENT -> Answer.json(200, List.of());
            case THERE -> functions.answer(function, request);
        };
    }

    private List<String> offered() {
        var offered = offers.all().entrySet().stream()
                .filter(entry -> entry.getValue() != ServiceOffers.Offer.MISSING)
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(SITE_INFO), offered).toList();
    }

    static Answer noRecord(String table) {
        return fault(
                "dml_missing_record_exception",
                "invalidrecord",
                "Can't find data record in database table " + table + ".");
    }

    static Answer badParameter() {
        return fault(
                "core\\exception\\invalid_parameter_exception", "invalidparameter", "Invalid parameter value detected");
    }

    private static Answer fault(String exception, String code, String message) {
        return Answer.json(200, Map.of("exception", exception, "errorcode", code, "message", message));
    }

    private static Answer xml() {
        return Answer.of(
                200,
                "application/xml; charset=utf-8",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<EXCEPTION class=\"core\\exception\\moodle_exception\">\n"
                        + "<ERRORCODE>invalidtoken</ERRORCODE>\n<MESSAGE>Invalid token - token not found</MESSAGE>\n"
                        + "</EXCEPTION>\n");
    }
}
