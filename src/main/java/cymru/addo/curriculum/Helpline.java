package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import java.util.Optional;

/** Somebody outside the school who helps: a telephone number, a form, or both. */
public record Helpline(
        String key, Bilingual name, Bilingual about, Optional<String> telephone, Optional<String> address) {}
