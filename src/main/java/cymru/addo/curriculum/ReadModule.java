package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import cymru.addo.content.Yaml;
import java.util.Optional;
import java.util.OptionalInt;

/** A module as its file says it. A file that the check found whole is read without a fault. */
final class ReadModule {
    private ReadModule() {}

    static CurriculumModule in(Yaml file) {
        try {
            return module(file);
        } catch (IllegalArgumentException | NullPointerException broken) {
            throw new IllegalStateException("The check of the curriculum would not pass " + file.file(), broken);
        }
    }

    private static CurriculumModule module(Yaml file) {
        return new CurriculumModule(
                new ModuleKey(file.text("key")),
                ModuleCode.of(file.text("code")),
                Integer.parseInt(file.text("version")),
                Integer.parseInt(file.text("minutes")),
                tags(file.at("tags")),
                Bilingual.of(file.at("title")),
                file.each("outcomes").stream().map(Bilingual::of).toList(),
                file.each("pages").stream().map(ReadModule::page).toList(),
                quiz(file.at("quiz")));
    }

    private static Tags tags(Yaml tags) {
        return new Tags(
                tags.list("strands").stream().map(Strand::valueOf).toList(),
                tags.list("fourCs"),
                tags.list("dcf"),
                tags.has("step") ? OptionalInt.of(Integer.parseInt(tags.text("step"))) : OptionalInt.empty(),
                tags.list("dfe"),
                tags.list("rules"));
    }

    private static Page page(Yaml page) {
        return new Page(
                page.text("key"),
                Page.Kind.named(page.text("kind")).orElseThrow(IllegalArgumentException::new),
                page.text("picture"),
                Bilingual.of(page.at("heading")),
                Bilingual.of(page.at("text")),
                optional(page, "teacher"),
                page.list("help"));
    }

    private static Quiz quiz(Yaml quiz) {
        return new Quiz(
                quiz.flag("scored"),
                quiz.each("questions").stream().map(ReadQuestion::in).toList());
    }

    static Optional<Bilingual> optional(Yaml owner, String part) {
        return owner.has(part) ? Optional.of(Bilingual.of(owner.at(part))) : Optional.empty();
    }
}
