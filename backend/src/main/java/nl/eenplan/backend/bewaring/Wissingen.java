package nl.eenplan.backend.bewaring;

import nl.eenplan.backend.rechten.WissingToegewezen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes over where a request to erase was granted, in that transaction. The whole file goes: what is about one of the
/// family is about the others too, and whose interest opposes that is weighed before it is granted (Wmo 2015 art.
/// 5.3.5).
/// The request goes with the file, so there is nobody left to tell.
@Component
class Wissingen {

    private final VernietigingService vernietiging;

    Wissingen(VernietigingService vernietiging) {
        this.vernietiging = vernietiging;
    }

    @EventListener
    void bij(WissingToegewezen toegewezen) {
        vernietiging.voorstelVanwegeVerzoek(
                toegewezen.gezin(), toegewezen.verzoek().waarde());
    }
}
