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

  window.eenplanProces = {
    async toon(plek, model, bezig, gedaan, paden) {
      try {
        const { BpmnVisualization, FitType } = await laad();
        plek.replaceChildren();
        const plaat = new BpmnVisualization({ container: plek, navigation: { enabled: true } });
        plaat.load(model, { fit: { type: FitType.Center, margin: 16 } });
        const elementen = plaat.bpmnElementsRegistry;
        elementen.addCssClasses(ids(gedaan), 'ep-gedaan');
        elementen.addCssClasses(ids(paden), 'ep-weg');
        elementen.addCssClasses(ids(bezig), 'ep-nu');
        ids(bezig).forEach((id) => elementen.addOverlays(id, {
          position: 'top-center',
          label: '●',
          style: { font: { color: 'var(--aura-accent-color)', size: 26 }, fill: { opacity: 0 }, stroke: { width: 0, color: 'transparent' } },
        }));
        if (plek.clientWidth < 700 && bezig) {
          plaat.navigation.fit({ type: FitType.Vertical, margin: 8 });
        }
      } catch (fout) {
        plek.classList.add('zonder-plaat');
      }
    },
  };
})();
