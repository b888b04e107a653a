/* Keys of the house and the discreet mode; everything else is done by the server. */
(() => {
  const DISCREET = 'eenplan.discreet';

  const toonStand = (aan) => {
    document.documentElement.classList.toggle('discreet', aan);
    const knop = document.getElementById('discreet');
    if (knop) {
      knop.setAttribute('aria-pressed', String(aan));
    }
  };

  const typt = (doel) => {
    const naam = doel && doel.tagName;
    return naam === 'INPUT' || naam === 'TEXTAREA' || naam === 'SELECT' || (doel && doel.isContentEditable);
  };

  window.eenplan = {
    discreet() {
      const aan = !document.documentElement.classList.contains('discreet');
      sessionStorage.setItem(DISCREET, aan ? '1' : '');
      toonStand(aan);
    },
    toonStand: () => toonStand(sessionStorage.getItem(DISCREET) === '1'),
  };

  document.addEventListener('keydown', (toets) => {
    if (toets.ctrlKey && toets.key === '.') {
      toets.preventDefault();
      window.eenplan.discreet();
      return;
    }
    const veld = document.getElementById('zoekveld');
    if (toets.key === '/' && veld && !toets.ctrlKey && !toets.altKey && !toets.metaKey && !typt(toets.composedPath()[0])) {
      toets.preventDefault();
      veld.focus();
    }
  });

  /* A page has a base, so "#inhoud" by itself would lead to the first page: go to the place on this one. */
  document.addEventListener('click', (klik) => {
    const link = klik.target instanceof Element && klik.target.closest('a[href^="#"]');
    const doel = link && document.getElementById(link.getAttribute('href').slice(1));
    if (doel) {
      klik.preventDefault();
      klik.stopPropagation();
      doel.tabIndex = doel.tabIndex < 0 ? -1 : doel.tabIndex;
      doel.focus({ preventScroll: true });
      doel.scrollIntoView({ block: 'start' });
    }
  }, true);

  /* Every sheet of paper carries what the page is called, for a plan with its number and version. */
  window.addEventListener('beforeprint', () => document.documentElement.style.setProperty(
    '--ep-afdrukkop', JSON.stringify(document.title.replace(' · Eenplan', '')),
  ));

  window.eenplan.toonStand();

  const verbinding = window.Vaadin?.connectionIndicator;
  if (verbinding) {
    verbinding.onlineText = 'Verbonden';
    verbinding.offlineText = 'Geen verbinding';
    verbinding.reconnectingText = 'Geen verbinding, we proberen het opnieuw';
  }
})();

/* The demo clock ticks on screen as it does on the server. */
(() => {
  const vorm = new Intl.DateTimeFormat('nl-NL', {
    weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam',
  });
  const gezien = new WeakMap();
  const tik = () => document.querySelectorAll('[data-klok]').forEach((tijd) => {
    if (!gezien.has(tijd)) {
      gezien.set(tijd, Number(tijd.dataset.klok) - Date.now());
    }
    const deel = Object.fromEntries(vorm.formatToParts(Date.now() + gezien.get(tijd)).map((p) => [p.type, p.value]));
    tijd.textContent = `${deel.weekday} ${deel.day} ${deel.month.replace('.', '')} ${deel.hour}.${deel.minute}`;
  });
  setInterval(tik, 5000);
})();
