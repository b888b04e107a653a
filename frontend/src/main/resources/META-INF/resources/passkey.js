/* Passkeys in the browser: asks the device and turns bytes into base64url and back. What fails is told to the server,
   which has the words for it. */
(() => {
  const kop = (naam) => document.querySelector(`meta[name="${naam}"]`)?.content;

  const bytes = (tekst) => Uint8Array.from(
    atob(tekst.replace(/-/g, '+').replace(/_/g, '/')), (teken) => teken.charCodeAt(0));

  const tekst = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/=/g, '').replace(/\+/g, '-').replace(/\//g, '_');

  const sleutels = (lijst) => (lijst ?? []).map((sleutel) => ({
    type: sleutel.type,
    id: bytes(sleutel.id),
    transports: (sleutel.transports ?? []).filter(Boolean),
  }));

  const antwoord = (sleutel, velden) => JSON.stringify({
    id: sleutel.id,
    rawId: tekst(sleutel.rawId),
    type: sleutel.type,
    authenticatorAttachment: sleutel.authenticatorAttachment,
    clientExtensionResults: {},
    response: velden,
  });

  const mogelijk = (domein) => Boolean(window.PublicKeyCredential)
    && (window.location.hostname === domein || window.location.hostname.endsWith(`.${domein}`));

  const maak = async (vraag) => {
    const opties = JSON.parse(vraag);
    const sleutel = await navigator.credentials.create({
      publicKey: {
        ...opties,
        challenge: bytes(opties.challenge),
        user: { ...opties.user, id: bytes(opties.user.id) },
        excludeCredentials: sleutels(opties.excludeCredentials),
      },
    });
    return antwoord(sleutel, {
      clientDataJSON: tekst(sleutel.response.clientDataJSON),
      attestationObject: tekst(sleutel.response.attestationObject),
      transports: sleutel.response.getTransports?.() ?? [],
    });
  };

  const teken = async (vraag) => {
    const opties = JSON.parse(vraag);
    const sleutel = await navigator.credentials.get({
      publicKey: {
        ...opties,
        challenge: bytes(opties.challenge),
        allowCredentials: sleutels(opties.allowCredentials),
      },
    });
    const { userHandle } = sleutel.response;
    return antwoord(sleutel, {
      clientDataJSON: tekst(sleutel.response.clientDataJSON),
      authenticatorData: tekst(sleutel.response.authenticatorData),
      signature: tekst(sleutel.response.signature),
      userHandle: userHandle ? tekst(userHandle) : undefined,
    });
  };

  const stuur = (adres, lichaam) => fetch(adres, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [kop('_csrf_header')]: kop('_csrf') },
    body: lichaam,
    redirect: 'manual',
  });

  const reden = async (weigering) => {
    if (weigering.status === 429) {
      return 'tempo';
    }
    const inhoud = await weigering.json().catch(() => ({}));
    return inhoud.fout ?? 'passkey_storing';
  };

  const logIn = async () => {
    try {
      const vraag = await stuur('webauthn/authenticate/options');
      if (!vraag.ok) {
        return `login?fout=${await reden(vraag)}`;
      }
      const getekend = await teken(await vraag.text());
      const uitslag = await stuur('login/webauthn', getekend);
      return uitslag.ok ? (await uitslag.json()).redirectUrl : `login?fout=${await reden(uitslag)}`;
    } catch (fout) {
      return `login?fout=${fout instanceof DOMException ? 'passkey_afgebroken' : 'passkey_storing'}`;
    }
  };

  window.eenplanPasskey = {
    maak,
    teken,

    /* Shows a button where this browser can have a passkey for this domain. */
    toon: (knop, domein) => knop.toggleAttribute('hidden', !mogelijk(domein)),

    /* Makes it the door. */
    deur: (knop, domein) => {
      window.eenplanPasskey.toon(knop, domein);
      knop.addEventListener('click', async () => {
        knop.disabled = true;
        window.location.href = await logIn();
      });
    },
  };
})();
