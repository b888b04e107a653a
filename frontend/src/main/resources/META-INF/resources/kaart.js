/* The body map under a pointer and under the arrow keys; what a place means is decided by the server. */
(() => {
  const STAP = 0.012;
  const FIJN = 0.003;
  const RICHTING = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  const zonesVan = (plek) => [...plek.querySelectorAll('.kaart-zone')];
  const tekening = (plek) => plek.querySelector('.kaart-tekening svg');

  const punt = (svg, x, y) => {
    const doel = svg.createSVGPoint();
    doel.x = x;
    doel.y = y;
    return doel;
  };

  const maat = (svg) => svg.viewBox.baseVal;

  const onder = (plek, waar) => zonesVan(plek).find((zone) => zone.isPointInFill(waar));

  /* Somewhere inside, as near to the middle as the shape allows. */
  const midden = (svg, zone) => {
    const doos = zone.getBBox();
    const hart = [doos.x + doos.width / 2, doos.y + doos.height / 2];
    let beste = null;
    for (let i = 0; i <= 10; i += 1) {
      for (let j = 0; j <= 10; j += 1) {
        const hier = punt(svg, doos.x + (doos.width * i) / 10, doos.y + (doos.height * j) / 10);
        const ver = Math.hypot(hier.x - hart[0], hier.y - hart[1]);
        if (zone.isPointInFill(hier) && (!beste || ver < beste.ver)) {
          beste = { ver, hier };
        }
      }
    }
    return beste ? beste.hier : punt(svg, hart[0], hart[1]);
  };

  const zetKruis = (plek, waar) => {
    plek.ep.kruis = waar;
    const kruis = plek.querySelector('.kaart-kruis');
    kruis.setAttribute('transform', `translate(${waar.x} ${waar.y})`);
    kruis.classList.toggle('buiten', !onder(plek, waar));
  };

  const richt = (plek, zone, waar) => {
    zonesVan(plek).forEach((ander) => ander.setAttribute('tabindex', ander === zone ? '0' : '-1'));
    plek.ep.gericht = true;
    zone.focus({ preventScroll: true });
    plek.ep.gericht = false;
    zetKruis(plek, waar);
  };

  const meld = (plek, zone, waar) => {
    const { width, height } = maat(tekening(plek));
    plek.dispatchEvent(new CustomEvent('plaats', {
      detail: { zone: Number(zone.dataset.zone), x: waar.x / width, y: waar.y / height },
    }));
  };

  const klik = (plek, gebeurtenis) => {
    const merk = gebeurtenis.target.closest('.kaart-merk');
    if (merk) {
      plek.dispatchEvent(new CustomEvent('merk', { detail: { nummer: Number(merk.dataset.nummer) } }));
      return;
    }
    const zone = gebeurtenis.target.closest('.kaart-zone');
    if (!zone) {
      return;
    }
    const svg = tekening(plek);
    /* A screen reader clicks without a place. */
    const heeftPlek = gebeurtenis.detail > 0 && (gebeurtenis.clientX || gebeurtenis.clientY);
    const waar = heeftPlek
      ? punt(svg, gebeurtenis.clientX, gebeurtenis.clientY).matrixTransform(svg.getScreenCTM().inverse())
      : midden(svg, zone);
    richt(plek, zone, waar);
    meld(plek, zone, waar);
  };

  const loop = (plek, zone, toets) => {
    const svg = tekening(plek);
    const { width, height } = maat(svg);
    const [dx, dy] = RICHTING[toets.key];
    const stap = width * (toets.shiftKey ? FIJN : STAP);
    const was = plek.ep.kruis;
    const waar = punt(
      svg,
      Math.min(width, Math.max(0, was.x + dx * stap)),
      Math.min(height, Math.max(0, was.y + dy * stap)),
    );
    richt(plek, onder(plek, waar) || zone, waar);
  };

  const spring = (plek, zone, toets) => {
    const zones = zonesVan(plek);
    const hier = zones.indexOf(zone);
    const naar = {
      PageDown: (hier + 1) % zones.length,
      PageUp: (hier + zones.length - 1) % zones.length,
      Home: 0,
      End: zones.length - 1,
    }[toets.key];
    richt(plek, zones[naar], midden(tekening(plek), zones[naar]));
  };

  const toets = (plek, gebeurtenis) => {
    const zone = gebeurtenis.target.closest('.kaart-zone');
    if (!zone || gebeurtenis.ctrlKey || gebeurtenis.altKey || gebeurtenis.metaKey) {
      return;
    }
    if (RICHTING[gebeurtenis.key]) {
      loop(plek, zone, gebeurtenis);
    } else if (['PageDown', 'PageUp', 'Home', 'End'].includes(gebeurtenis.key)) {
      spring(plek, zone, gebeurtenis);
    } else if (gebeurtenis.key === 'Enter' || gebeurtenis.key === ' ') {
      const doel = onder(plek, plek.ep.kruis);
      if (doel) {
        meld(plek, doel, plek.ep.kruis);
      }
    } else {
      return;
    }
    gebeurtenis.preventDefault();
    gebeurtenis.stopPropagation();
  };

  window.eenplanKaart = {
    open(plek) {
      if (plek.ep) {
        return;
      }
      plek.ep = {};
      plek.addEventListener('click', (gebeurtenis) => klik(plek, gebeurtenis));
      plek.addEventListener('keydown', (gebeurtenis) => toets(plek, gebeurtenis));
      plek.addEventListener('focusin', (gebeurtenis) => {
        const zone = gebeurtenis.target.closest('.kaart-zone');
        if (zone && !plek.ep.gericht) {
          zetKruis(plek, midden(tekening(plek), zone));
        }
      });
    },
  };
})();
