package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.content.ContentFiles;
import cymru.addo.content.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file of one module as somebody wrote it, complete or not, for the check to walk through; or questions that stand in no
 * module, as one without pages.
 */
final class ModuleSource {
    private final List<ContentFault> unreadable = new ArrayList<>();
    private final ContentFiles files;
    private final Yaml module;
    private final Optional<Audience> audience;
    private final List<Yaml> questions;
    private final boolean isWhole;

    ModuleSource(ContentFiles files, String name) {
        this.files = files;
        this.module = files.read(CurriculumSource.FOLDER + name, unreadable::add);
        this.audience = Stream.of("band", "audience")
                .map(module::text)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(Audience::named);
        this.questions = module.at("quiz").each("questions");
        this.isWhole = true;
    }

    /** @param place what is said to be at fault where no single question is */
    ModuleSource(ContentFiles files, String place, Audience audience, List<Yaml> questions) {
        this.files = files;
        this.module = Yaml.empty(place);
        this.audience = Optional.of(audience);
        this.questions = List.copyOf(questions);
        this.isWhole = false;
    }

    List<ContentFault> unreadable() {
        return List.copyOf(unreadable);
    }

    ContentFiles files() {
        return files;
    }

    Yaml module() {
        return module;
    }

    /** The file line by line; nothing where there is no such file. */
    List<String> lines() {
        return files.exists(module.file()) ? files.text(module.file()).lines().toList() : List.of();
    }

    String code() {
        return Optional.ofNullable(module.text("code")).orElse("");
    }

    /** For whom it is; where the file does not say so, the checks that need it have nothing to say. */
    Optional<Audience> audience() {
        return audience;
    }

    boolean isFor(Audience audience) {
        return audience().filter(audience::equals).isPresent();
    }

    List<Yaml> pages() {
        return module.each("pages");
    }

    Optional<Yaml> lastPage() {
        return pages().isEmpty() ? Optional.empty() : Optional.of(pages().get(pages().size() - 1));
    }

    Yaml quiz() {
        return module.at("quiz");
    }

    List<Yaml> questions() {
        return questions;
    }

    /** The questions of the kinds we know. */
    Stream<AskedIn> asked() {
        return questions().stream()
                .flatMap(question ->
                        QuestionKind.named(question.text("kind")).map(kind -> new AskedIn(kind, question)).stream());
    }

    /** A question of a file with its kind. */
    record AskedIn(QuestionKind kind, Yaml yaml) {
        List<Yaml> options() {
            return yaml.each("options");
        }

        List<Yaml> right() {
            return options().stream().filter(option -> option.flag("right")).toList();
        }
    }

    /** All words of the module that have been written, in both languages. */
    Stream<Leaf.Passage> passages() {
        return leaves().flatMap(Leaf::passages);
    }

    /** All places where words in both languages belong, written or not. */
    Stream<Leaf> leaves() {
        if (!isWhole) return ofQuestions();
        var title = Stream.of(Leaf.of("title", module, "title"));
        var outcomes = module.each("outcomes").stream().map(outcome -> new Leaf("outcome", outcome));
        return Stream.of(title, outcomes, pages().stream().flatMap(ModuleSource::ofPage), ofQuestions())
                .flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> ofPage(Yaml page) {
        var words = Stream.of(Leaf.of("heading", page, "heading"), Leaf.of("page", page, "text"));
        return Stream.concat(words, optional("teacher", page, "teacher"));
    }

    private Stream<Leaf> ofQuestions() {
        return questions().stream().flatMap(question -> Stream.of(
                        Stream.of(Leaf.of("ask", question, "ask")),
                        optional("again", question, "again"),
                        question.each("thread").stream()
                                .flatMap(message ->
                                        Stream.of(Leaf.of("who", message, "who"), Leaf.of("message", message, "text"))),
                        question.each("groups").stream().map(group -> Leaf.of("group", group, "text")),
                        question.each("options").stream().flatMap(ModuleSource::ofOption))
                .flatMap(leaves -> leaves));
    }

    private static Stream<Leaf> ofOption(Yaml option) {
        var words = Stream.of(Leaf.of("option", option, "text"), Leaf.of("feedback", option, "feedback"));
        return Stream.concat(words, optional("with", option, "with"));
    }

    private static Stream<Leaf> optional(String name, Yaml owner, String part) {
        return owner.has(part) ? Stream.of(Leaf.of(name, owner, part)) : Stream.empty();
    }
}
