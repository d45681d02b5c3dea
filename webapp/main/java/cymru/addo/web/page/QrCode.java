package cymru.addo.web.page;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A link as squares that a telephone reads from paper. */
public final class QrCode {

    /** White around it, in squares: without it telephones do not find the corners. */
    private static final int MARGIN = 4;

    private QrCode() {}

    /** A drawing to be put into a page; what it means stands beside it in words. */
    public static String svg(String link) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(link, Ecc.MEDIUM);
        var side = code.size + 2 * MARGIN;
        var squares = IntStream.range(0, code.size * code.size)
                .filter(at -> code.getModule(at % code.size, at / code.size))
                .mapToObj(at -> "M%d %dh1v1h-1z".formatted(at % code.size + MARGIN, at / code.size + MARGIN))
                .collect(Collectors.joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path fill=\"#000\" d=\"%s\"/></svg>"
                .formatted(side, side, squares);
    }
}
