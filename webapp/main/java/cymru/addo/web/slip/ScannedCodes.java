package cymru.addo.web.slip;

import cymru.addo.school.Language;
import cymru.addo.slip.ScanSlips;
import cymru.addo.slip.ScanSlips.Became;
import cymru.addo.slip.ScanSlips.Scanned;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the codes of a pile of slips as a scanner writes them, bare or as the whole address, and says what became of each. */
@Dependent
public class ScannedCodes {
    /** What a scanner may send at most: a year group of whole addresses. */
    private static final int LONGEST = 60_000;

    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Za-z]{5}[- ]?[A-Za-z]{5}(?![A-Za-z])");

    private final Visitor visitor;
    private final ScanSlips scanning;

    @Inject
    public ScannedCodes(Visitor visitor, ScanSlips scanning) {
        this.visitor = visitor;
        this.scanning = scanning;
    }

    /** Empty where nothing that was sent looks like a code, or there is too much of it. */
    Optional<SlipsScanned> record(String sent) {
        var codes = codes(sent);
        if (codes.isEmpty() || codes.size() > ScanSlips.MOST) return Optional.empty();
        Language language = visitor.language();
        return Optional.of(said(scanning.scan(visitor.school(), visitor.person(), codes, language)));
    }

    static List<String> codes(String sent) {
        if (sent == null || sent.length() > LONGEST) return List.of();
        return CODE.matcher(sent)
                .results()
                .map(MatchResult::group)
                .map(ScannedCodes::plain)
                .distinct()
                .toList();
    }

    private static String plain(String typed) {
        var letters = typed.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        return letters.substring(0, letters.length() / 2) + "-" + letters.substring(letters.length() / 2);
    }

    private SlipsScanned said(List<Scanned> scanned) {
        Messages m = visitor.messages();
        var kept = scanned.stream().filter(each -> each.became() == Became.KEPT).count();
        var others = scanned.stream()
                .filter(each -> each.became() != Became.KEPT)
                .map(each -> m.text("slip.scan." + each.became(), each.code()))
                .toList();
        return new SlipsScanned(m.count("slip.scan.kept", (int) kept), others);
    }
}
