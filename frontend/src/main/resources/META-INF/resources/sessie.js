/* Warns whoever does nothing before the session ends; work in another window of the same session takes the warning
   away again. Asking how long is left does not count as work. */
(() => {
  const SECONDE = 1000;
  const NAVRAAG = 5;
  let teksten;
  let venster;
  let over = Infinity;
  let gevraagd = 0;
  let wekker;
  let gezegd;

  const kop = (naam) => document.querySelector(`meta[name="${naam}"]`)?.content;

  const vraag = async (method) => {
    const headers = method === 'POST' ? { [kop('_csrf_header')]: kop('_csrf') } : {};
    const antwoord = await fetch('sessie', { method, headers, redirect: 'manual' });
    return antwoord.ok ? antwoord.json() : { over: 0, waarschuwing: 0 };
  };

  const teVertellen = (seconden) => (seconden >= 60
    ? teksten.minuten.replace('#', Math.round(seconden / 60))
    : teksten.seconden.replace('#', Math.ceil(seconden / 10) * 10));

  const sluit = () => {
    if (venster?.open) {
      venster.close();
    }
    gezegd = undefined;
  };

  const blijf = async () => {
    sluit();
    volg(await vraag('POST'));
  };

  const maak = () => {
    venster = document.createElement('dialog');
    venster.className = 'sessievenster';
    venster.setAttribute('role', 'alertdialog');
    venster.setAttribute('aria-labelledby', 'sessie-titel');
    venster.setAttribute('aria-describedby', 'sessie-tekst');
    const titel = document.createElement('h2');
    titel.id = 'sessie-titel';
    titel.textContent = teksten.titel;
    const tekst = document.createElement('p');
    tekst.id = 'sessie-tekst';
    tekst.textContent = teksten.uitleg;
    const nog = document.createElement('p');
    nog.className = 'sessie-nog';
    nog.setAttribute('role', 'status');
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'knop';
    knop.textContent = teksten.blijf;
    knop.addEventListener('click', blijf);
    venster.addEventListener('cancel', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      blijf();
    });
    venster.append(titel, tekst, nog, knop);
    document.body.append(venster);
  };

  const toon = () => {
    if (!venster) {
      maak();
    }
    if (!venster.open) {
      venster.showModal();
    }
    const zin = teVertellen(over);
    if (zin !== gezegd) {
      gezegd = zin;
      venster.querySelector('.sessie-nog').textContent = zin;
    }
  };

  const voorbij = () => {
    sluit();
    Object.values(window.Vaadin?.Flow?.clients ?? {}).forEach((client) => client.poll?.());
  };

  const straks = (seconden, werk) => {
    clearTimeout(wekker);
    wekker = setTimeout(werk, Math.max(1, seconden) * SECONDE);
  };

  const vraagNa = async () => {
    try {
      volg(await vraag('GET'));
    } catch {
      straks(NAVRAAG, vraagNa);
    }
  };

  const tel = () => {
    over -= 1;
    if (over <= 0 || Date.now() - gevraagd > NAVRAAG * SECONDE) {
      vraagNa();
    } else {
      toon();
      straks(1, tel);
    }
  };

  function volg(stand) {
    over = stand.over;
    gevraagd = Date.now();
    if (over <= 0) {
      voorbij();
    } else if (over <= stand.waarschuwing) {
      toon();
      straks(1, tel);
    } else {
      sluit();
      straks(over - stand.waarschuwing, vraagNa);
    }
  }

  window.eenplanSessie = (titel, uitleg, minuten, seconden, blijvend) => {
    if (!teksten) {
      teksten = { titel, uitleg, minuten, seconden, blijf: blijvend };
      vraagNa();
    }
  };
})();
