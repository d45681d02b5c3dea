package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import java.util.Optional;

/** What every question has, whatever its kind. */
public record Asked(String key, boolean critical, String teaches, Bilingual ask, Optional<Bilingual> again) {}
