/* Draws a model with the token on it; the viewer itself is fetched at the first picture only. */
(() => {
  const VIEWER = 'webjars/bpmn-visualization/0.46.0/dist/bpmn-visualization.min.js';
  let viewer;

  const laad = () => {
    viewer ??= new Promise((klaar, mislukt) => {
      const script = document.createElement('script');
      script.src = new URL(VIEWER, document.baseURI).href;
      script.onload = () => klaar(window.bpmnvisu);
      script.onerror = mislukt;
      document.head.append(script);
    });
    return viewer;
  };

  const ids = (tekst) => (tekst ? tekst.split(' ') : []);

  const omvat = (dozen) => {
    const left = Math.min(...dozen.map((doos) => doos.left));
    const top = Math.min(...dozen.map((doos) => doos.top));
    const right = Math.max(...dozen.map((doos) => doos.right));
    const bottom = Math.max(...dozen.map((doos) => doos.bottom));
    return { left, top, width: right - left, height: bottom - top };
  };

  /* The model as large as it was drawn, in a box that scrolls; all that runs in view, or the first when it is too far apart. */
  const ware = (plek) => {
    const { plaat, vel, maat, bezig } = plek.ep;
    vel.style.width = `${maat.width}px`;
    vel.style.height = `${maat.height}px`;
    plaat.navigation.fit({ type: window.bpmnvisu.FitType.None });
    const dozen = bezig.length
      ? plaat.bpmnElementsRegistry.getElementsByIds(bezig).map(({ htmlElement }) => htmlElement.getBoundingClientRect())
      : [];
    if (dozen.length) {
      const kader = plek.getBoundingClientRect();
      const samen = omvat(dozen);
      const doos = samen.width <= kader.width && samen.height <= kader.height ? samen : dozen[0];
      plek.scrollTo(
        plek.scrollLeft + doos.left - kader.left - (kader.width - doos.width) / 2,
        plek.scrollTop + doos.top - kader.top - (kader.height - doos.height) / 2,
      );
    }
  };

  const passend = (plek) => {
    const { plaat, vel } = plek.ep;
    plek.scrollTo(0, 0);
    vel.style.width = '100%';
    vel.style.height = '100%';
    plaat.navigation.fit({ type: window.bpmnvisu.FitType.Center, margin: 12 });
  };

  window.eenplanProces = {
    async toon(plek, model, nu, gedaan, paden) {
      try {
        const { BpmnVisualization, FitType } = await laad();
        const vel = document.createElement('div');
        vel.className = 'plaatvel';
        plek.replaceChildren(vel);
        const plaat = new BpmnVisualization({ container: vel, navigation: { enabled: false } });
        plaat.load(model, { fit: { type: FitType.None } });
        const doos = vel.querySelector('svg > g').getBBox();
        const maat = { width: Math.ceil(doos.x + doos.width + 24), height: Math.ceil(doos.y + doos.height + 24) };
        const bezig = ids(nu);
        const elementen = plaat.bpmnElementsRegistry;
        elementen.addCssClasses(ids(gedaan), 'ep-gedaan');
        elementen.addCssClasses(ids(paden), 'ep-weg');
        elementen.addCssClasses(bezig, 'ep-nu');
        bezig.forEach((id) => elementen.addOverlays(id, {
          position: 'top-right',
          label: 'nu',
          style: { font: { color: '#ffffff', size: 12 }, fill: { color: '#1f5f73', opacity: 100 }, stroke: { color: '#1f5f73', width: 2 } },
        }));
        plek.ep = { plaat, vel, maat, bezig };
        ware(plek);
      } catch (fout) {
        plek.classList.add('zonder-plaat');
      }
    },
    passend: (plek, geheel) => (geheel ? passend(plek) : ware(plek)),
  };
})();
