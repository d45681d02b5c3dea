package cymru.addo.web.page;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

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

    /** The same as a picture for paper, written into the address of an image. */
    public static String png(String link) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(link, Ecc.MEDIUM);
        var side = code.size + 2 * MARGIN;
        var drawing = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (var at = 0; at < side * side; at++) {
            var isBlack = code.getModule(at % side - MARGIN, at / side - MARGIN);
            drawing.setRGB(at % side, at / side, isBlack ? 0 : 0xffffff);
        }
        try (var written = new ByteArrayOutputStream()) {
            ImageIO.write(drawing, "png", written);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
