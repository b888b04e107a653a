package nl.eenplan.frontend.reis;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/// A device that holds passkeys and is unlocked by its owner at once, played by Chromium for one page.
final class Virtueelapparaat {

    private final CDPSession chromium;
    private final String id;

    private Virtueelapparaat(CDPSession chromium, String id) {
        this.chromium = chromium;
        this.id = id;
    }

    static Virtueelapparaat bij(Page blad) {
        var chromium = blad.context().newCDPSession(blad);
        chromium.send("WebAuthn.enable");
        var soort = new JsonObject();
        soort.addProperty("protocol", "ctap2");
        soort.addProperty("transport", "internal");
        soort.addProperty("hasResidentKey", true);
        soort.addProperty("hasUserVerification", true);
        soort.addProperty("isUserVerified", true);
        soort.addProperty("automaticPresenceSimulation", true);
        var vraag = new JsonObject();
        vraag.add("options", soort);
        var gemaakt = chromium.send("WebAuthn.addVirtualAuthenticator", vraag);
        return new Virtueelapparaat(chromium, gemaakt.get("authenticatorId").getAsString());
    }

    int aantal() {
        return sleutels().size();
    }

    /// Puts back every key as a copy that signed this often.
    void teltVanaf(int keer) {
        for (JsonElement sleutel : sleutels()) {
            var kopie = sleutel.getAsJsonObject();
            var weg = vraag();
            weg.add("credentialId", kopie.get("credentialId"));
            chromium.send("WebAuthn.removeCredential", weg);
            kopie.addProperty("signCount", keer);
            voegToe(kopie);
        }
    }

    /// From now on this device holds what the other does, and nothing of its own.
    void neemtOver(Virtueelapparaat ander) {
        chromium.send("WebAuthn.clearCredentials", vraag());
        ander.sleutels().forEach(sleutel -> voegToe(sleutel.getAsJsonObject()));
    }

    private void voegToe(JsonObject sleutel) {
        var vraag = vraag();
        vraag.add("credential", sleutel);
        chromium.send("WebAuthn.addCredential", vraag);
    }

    private JsonArray sleutels() {
        return chromium.send("WebAuthn.getCredentials", vraag()).getAsJsonArray("credentials");
    }

    private JsonObject vraag() {
        var vraag = new JsonObject();
        vraag.addProperty("authenticatorId", id);
        return vraag;
    }
}
