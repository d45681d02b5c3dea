package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * Something to learn in ten minutes: a few pages, and a quiz that shows whether they were understood. Teachers set it to a
 * class; a pupil completes it once, for good. Its words may change later, its key never.
 */
public record CurriculumModule(
        ModuleKey key,
        ModuleCode code,
        int version,
        int minutes,
        Tags tags,
        Bilingual title,
        List<Bilingual> outcomes,
        List<Page> pages,
        Quiz quiz) {
    public CurriculumModule {
        outcomes = List.copyOf(outcomes);
        pages = List.copyOf(pages);
    }

    public Audience audience() {
        return code.audience();
    }

    public Optional<Page> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }
}
