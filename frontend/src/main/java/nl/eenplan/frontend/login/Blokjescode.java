package nl.eenplan.frontend.login;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A QR code as a picture within the page, so that what it says goes to no other address.
final class Blokjescode {

    private Blokjescode() {}

    static String alsPlaatje(String inhoud) {
        byte[] svg = svg(matrix(inhoud)).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
    }

    private static BitMatrix matrix(String inhoud) {
        try {
            return new QRCodeWriter().encode(inhoud, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Te lang voor een blokjescode", e);
        }
    }

    private static String svg(BitMatrix blokjes) {
        var pad = new StringBuilder();
        for (int y = 0; y < blokjes.getHeight(); y++) {
            for (int x = 0; x < blokjes.getWidth(); x++) {
                if (blokjes.get(x, y)) {
                    pad.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>"
                        .formatted(blokjes.getWidth(), blokjes.getHeight(), blokjes.getWidth(), blokjes.getHeight())
                + "<path d=\"" + pad + "\"/></svg>";
    }
}
