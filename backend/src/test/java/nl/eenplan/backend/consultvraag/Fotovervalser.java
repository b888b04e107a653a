package nl.eenplan.backend.consultvraag;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Photographs full of what a camera and a careless person leave in them.
public final class Fotovervalser {

    public static final String GEHEIM = "Noor Veldhuis 999990111";

    private Fotovervalser() {}

    /// A JPEG with Exif (caption, place, turned), XMP, a comment, and a second picture behind the first.
    public static byte[] jpeg() {
        var kaal = beeld("jpg");
        var uit = new ByteArrayOutputStream();
        uit.write(kaal, 0, 2);
        deel(uit, 0xe1, exif());
        deel(
                uit,
                0xe1,
                ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:title>" + GEHEIM + "</dc:title></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));
        deel(uit, 0xfe, GEHEIM.getBytes(StandardCharsets.UTF_8));
        uit.write(kaal, 2, kaal.length - 2);
        var staart = (GEHEIM + " 52.0907,5.1214").getBytes(StandardCharsets.UTF_8);
        uit.write(staart, 0, staart.length);
        return uit.toByteArray();
    }

    /// A PNG with a text in it and bytes behind its end.
    public static byte[] png() {
        var kaal = beeld("png");
        var uit = new ByteArrayOutputStream();
        uit.write(kaal, 0, 33);
        var tekst = ("Comment\0" + GEHEIM).getBytes(StandardCharsets.ISO_8859_1);
        var deel = ByteBuffer.allocate(12 + tekst.length).putInt(tekst.length);
        deel.put("tEXt".getBytes(StandardCharsets.US_ASCII)).put(tekst);
        var som = new java.util.zip.CRC32();
        som.update(deel.array(), 4, 4 + tekst.length);
        deel.putInt((int) som.getValue());
        uit.write(deel.array(), 0, deel.capacity());
        uit.write(kaal, 33, kaal.length - 33);
        var staart = GEHEIM.getBytes(StandardCharsets.UTF_8);
        uit.write(staart, 0, staart.length);
        return uit.toByteArray();
    }

    private static byte[] exif() {
        var tekst = (GEHEIM + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(200);
        tiff.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 3);
        regel(tiff, 0x010e, 2, tekst.length, 50);
        regel(tiff, 0x0112, 3, 1, 6 << 16);
        regel(tiff, 0x8825, 4, 1, 80);
        tiff.putInt(0);
        tiff.position(6 + 50).put(tekst);
        tiff.position(6 + 80).putShort((short) 2);
        regel(tiff, 1, 2, 2, ('N' << 24));
        regel(tiff, 2, 5, 3, 120);
        tiff.putInt(0);
        tiff.position(6 + 120)
                .putInt(52)
                .putInt(1)
                .putInt(5)
                .putInt(1)
                .putInt(26)
                .putInt(1);
        return tiff.array();
    }

    private static void regel(ByteBuffer tiff, int soort, int type, int aantal, int waarde) {
        tiff.putShort((short) soort).putShort((short) type).putInt(aantal).putInt(waarde);
    }

    private static void deel(ByteArrayOutputStream uit, int merk, byte[] inhoud) {
        uit.write(0xff);
        uit.write(merk);
        uit.write((inhoud.length + 2) >> 8);
        uit.write((inhoud.length + 2) & 0xff);
        uit.write(inhoud, 0, inhoud.length);
    }

    private static byte[] beeld(String soort) {
        var beeld = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var doek = beeld.createGraphics();
        doek.setColor(Color.ORANGE);
        doek.fillRect(0, 0, 40, 30);
        doek.dispose();
        try (var uit = new ByteArrayOutputStream()) {
            ImageIO.write(beeld, soort, uit);
            return uit.toByteArray();
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException(onmogelijk);
        }
    }
}
