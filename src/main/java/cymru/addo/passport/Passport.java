package cymru.addo.passport;

import static java.util.Objects.requireNonNull;

import cymru.addo.content.Bilingual;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.year.SchoolYear;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pupil takes along to the next school. It says nothing of accounts, classes, marks or tries.
 *
 * @param name empty where the school keeps no names: then it is written in by hand
 */
public record Passport(
        String school, LocalDate issued, Optional<String> name, List<Agreed> agreed, List<Learnt> learnt) {
    private static final String FORM = "1";

    public Passport {
        requireNonNull(school, "school");
        requireNonNull(issued, "issued");
        agreed = List.copyOf(agreed);
        learnt = List.copyOf(learnt);
    }

    /**
     * What counted at the end of a school year, or now.
     *
     * @param withClass whether their teacher wrote it down for the class
     * @param words the hash of the exact words, as the receipt's
     */
    public record Agreed(
            SchoolYear year,
            int edition,
            Band band,
            Language language,
            LocalDate day,
            boolean withClass,
            String words) {
        private Map<String, Object> facts() {
            var facts = new LinkedHashMap<String, Object>();
            facts.put("year", year.label());
            facts.put("edition", edition);
            facts.put("band", band.name());
            facts.put("language", language.tag());
            facts.put("day", day.toString());
            facts.put("with", withClass ? "class" : "self");
            facts.put("words", words);
            return facts;
        }
    }

    /** A module that was understood, and when for the first time. */
    public record Learnt(Bilingual title, LocalDate day) {
        private Map<String, Object> facts() {
            return Map.of("en", title.english(), "cy", title.welsh(), "day", day.toString());
        }
    }

    /** All that is sealed. */
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("form", FORM);
        facts.put("school", school);
        facts.put("issued", issued.toString());
        name.ifPresent(known -> facts.put("name", known));
        facts.put("agreed", agreed.stream().map(Agreed::facts).toList());
        facts.put("learnt", learnt.stream().map(Learnt::facts).toList());
        return facts;
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Passport[" + issued + "]";
    }
}
