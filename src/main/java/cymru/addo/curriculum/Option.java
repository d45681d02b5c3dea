package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import java.util.Optional;

/** One thing that can be chosen, placed or paired, and what is said to whoever did so. */
public record Option(String key, Bilingual text, Bilingual feedback, Optional<String> picture) {}
