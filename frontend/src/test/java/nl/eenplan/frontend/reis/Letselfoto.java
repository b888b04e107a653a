package nl.eenplan.frontend.reis;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A drawn bruise, for uploads.
final class Letselfoto {

    private Letselfoto() {}

    static Path maak() throws IOException {
        var beeld = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = beeld.createGraphics();
        pen.setColor(new Color(230, 200, 185));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(new Color(90, 70, 130));
        pen.fillOval(250, 180, 120, 110);
        pen.dispose();
        var bestand = Files.createTempFile("letsel", ".jpg");
        ImageIO.write(beeld, "jpg", bestand.toFile());
        return bestand;
    }
}
