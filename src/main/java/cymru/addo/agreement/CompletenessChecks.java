package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Drawing;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Nothing that a reader would look for is missing: words, reasons, languages, pictures. */
final class CompletenessChecks {
    private CompletenessChecks() {}

    static Stream<ContentFault> unreadableFiles(ContentSource source) {
        return source.unreadable().stream();
    }

    static Stream<ContentFault> missingWords(ContentSource source) {
        return source.passages()
                .filter(passage -> !passage.isWritten() && passage.band() != null)
                .filter(passage -> !passage.name().equals("reason"))
                .map(passage -> passage.fault("There are no words here."));
    }

    static Stream<ContentFault> missingReasons(ContentSource source) {
        return source.passages()
                .filter(passage -> !passage.isWritten() && passage.name().equals("reason"))
                .map(passage -> passage.fault("The promise does not say why."));
    }

    static Stream<ContentFault> forgottenBands(ContentSource source) {
        return source.rules().stream().flatMap(rule -> Stream.of(Band.values())
                .filter(band -> !rule.at("wordings").isMap(band.name()))
                .filter(band -> !"none".equals(rule.at("wordings").text(band.name())))
                .map(band -> new ContentFault(
                        rule.file(), "band " + band, "Write the promise for this band, or say: " + band + ": none.")));
    }

    static Stream<ContentFault> oneLanguageOnly(ContentSource source) {
        return source.rules().stream().flatMap(rule -> Stream.of(Band.values())
                .filter(band -> rule.at("wordings").isMap(band.name()))
                .flatMap(band -> Stream.of(Language.values())
                        .filter(language -> !rule.at("wordings").at(band.name()).isMap(language.tag()))
                        .map(language -> new ContentFault(
                                rule.file(), "band " + band, "The promise is missing in " + named(language) + "."))));
    }

    static Stream<ContentFault> wrongKeys(ContentSource source) {
        var faults = new ArrayList<ContentFault>();
        var seen = new HashSet<String>();
        for (int i = 0; i < source.rules().size(); i++) {
            var rule = source.rules().get(i);
            var key = source.keys().get(i);
            if (!seen.add(key)) {
                faults.add(
                        new ContentFault(source.frame().file(), "rules", "The promise " + key + " is listed twice."));
            }
            if (!key.equals(rule.text("key")) || !key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                faults.add(new ContentFault(rule.file(), "key", "The key and the name of the file must be the same."));
            }
            if (rule.text("group") == null) {
                faults.add(new ContentFault(rule.file(), "group", "Say which group the promise belongs to."));
            }
        }
        return faults.stream();
    }

    static Stream<ContentFault> missingPictures(ContentSource source) {
        var names = new ArrayList<ContentFault>();
        source.rules().forEach(rule -> {
            var picture = rule.at("picture").text("name");
            if (picture == null) {
                names.add(new ContentFault(rule.file(), "picture", "The promise has no picture."));
            } else if (!source.files().exists(Drawing.file(picture))) {
                names.add(new ContentFault(rule.file(), "picture", "There is no drawing called " + picture + "."));
            }
        });
        source.pagePictures().names().stream()
                .filter(picture -> !source.files().exists(Drawing.file(picture)))
                .forEach(picture -> names.add(new ContentFault(
                        source.pagePictures().file(), picture, "There is no drawing called " + picture + ".")));
        return names.stream();
    }

    static Stream<ContentFault> undescribedPictures(ContentSource source) {
        return source.passages()
                .filter(passage -> passage.band() == null && !passage.isWritten())
                .map(passage -> passage.fault("Say what the picture means."));
    }

    static List<String> drawings(ContentSource source) {
        var ofRules = source.rules().stream().map(rule -> rule.at("picture").text("name"));
        var ofPages = source.pagePictures().names().stream();
        return Stream.concat(ofRules, ofPages)
                .distinct()
                .map(Drawing::file)
                .filter(source.files()::exists)
                .toList();
    }

    private static String named(Language language) {
        return language == Language.WELSH ? "Welsh" : "English";
    }
}
