package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Drawing;
import cymru.addo.content.Yaml;
import java.util.List;
import java.util.stream.Stream;

/** The pages teach in small steps, with a picture each, and the last says whom to tell. */
final class PageChecks {
    private static final int FEWEST = 5;
    private static final int MOST = 8;

    private PageChecks() {}

    static Stream<ContentFault> wrongNumberOfPages(ModuleSource source) {
        var pages = source.pages().size();
        return pages >= FEWEST && pages <= MOST
                ? Stream.empty()
                : Stream.of(source.module().fault("pages", "A module has 5 to 8 pages; this one has " + pages + "."));
    }

    static Stream<ContentFault> wrongKinds(ModuleSource source) {
        var unknown = source.pages().stream()
                .filter(page -> Page.Kind.named(page.text("kind")).isEmpty())
                .map(page -> page.fault("kind", "A page is one of: message, scenario, activity, talk, tell-someone."));
        var missing = Stream.of(List.of("message"), List.of("scenario"), List.of("activity", "talk"))
                .filter(kinds -> source.pages().stream().noneMatch(page -> kinds.contains(page.text("kind"))))
                .map(kinds ->
                        source.module().fault("pages", "No page is of the kind " + String.join(" or ", kinds) + "."));
        return Stream.concat(unknown, missing);
    }

    static Stream<ContentFault> nobodyToTell(ModuleSource source) {
        var pages = source.pages();
        var last = pages.size() - 1;
        var missing = source
                .lastPage()
                .filter(page -> !tells(page))
                .map(page -> page.fault("kind", "The last page is always of the kind tell-someone."))
                .stream();
        var early = pages.stream()
                .limit(Math.max(last, 0))
                .filter(PageChecks::tells)
                .map(page -> page.fault("kind", "Only the last page is of the kind tell-someone."));
        return Stream.concat(missing, early);
    }

    static Stream<ContentFault> wrongHelp(CurriculumSource source) {
        return source.modules().stream().flatMap(module -> module.pages().stream()
                .flatMap(page -> Stream.concat(unknownHelp(source, page), misplacedHelp(module, page))));
    }

    static Stream<ContentFault> missingTeacherNotes(ModuleSource source) {
        return source.isFor(Audience.A)
                ? source.pages().stream()
                        .filter(page -> !page.has("teacher"))
                        .map(page -> page.fault("Band A always has a note for the grown-up (teacher)."))
                : Stream.empty();
    }

    static Stream<ContentFault> missingPictures(ModuleSource source) {
        var ofPages = source.pages().stream();
        var ofOptions = source.asked()
                .filter(asked -> asked.kind() == QuestionKind.WHICH_PICTURE)
                .flatMap(asked -> asked.options().stream());
        var missing = Stream.concat(ofPages, ofOptions)
                .filter(place -> place.text("picture") == null)
                .map(place -> place.fault("There is no picture."));
        var misplaced = source.asked()
                .filter(asked -> asked.kind() != QuestionKind.WHICH_PICTURE)
                .flatMap(asked -> asked.options().stream())
                .filter(option -> option.has("picture"))
                .map(option -> option.fault("picture", "Only the options of which-picture have pictures."));
        return Stream.concat(missing, misplaced);
    }

    static Stream<ContentFault> undrawnPictures(ModuleSource source) {
        var options = source.questions().stream().flatMap(question -> question.each("options").stream());
        return Stream.concat(source.pages().stream(), options)
                .filter(place -> place.text("picture") != null)
                .flatMap(place -> undrawn(source, place, place.text("picture")));
    }

    private static Stream<ContentFault> undrawn(ModuleSource source, Yaml place, String picture) {
        if (!source.files().exists(Drawing.file(picture))) {
            return Stream.of(place.fault("picture", "There is no drawing called " + picture + "."));
        }
        return Drawing.isPlain(source.files().text(Drawing.file(picture)))
                ? Stream.empty()
                : Stream.of(place.fault("picture", "The drawing " + picture + " holds more than plain shapes."));
    }

    private static Stream<ContentFault> unknownHelp(CurriculumSource source, Yaml page) {
        return page.list("help").stream()
                .filter(key -> !source.helplines().has(key))
                .map(key -> page.fault("help", "There is no helpline called " + key + " in helplines.yaml."));
    }

    private static Stream<ContentFault> misplacedHelp(ModuleSource module, Yaml page) {
        if (!tells(page)) {
            return page.has("help")
                    ? Stream.of(page.fault("help", "Helplines stand on the page tell-someone only."))
                    : Stream.empty();
        }
        var isYoungest = module.isFor(Audience.A);
        if (isYoungest && !page.list("help").isEmpty()) {
            return Stream.of(page.fault("help", "The youngest are sent to grown-ups at hand, not to helplines."));
        }
        return !isYoungest && page.list("help").isEmpty()
                ? Stream.of(page.fault("help", "Name one helpline or more."))
                : Stream.empty();
    }

    private static boolean tells(Yaml page) {
        return "tell-someone".equals(page.text("kind"));
    }
}
