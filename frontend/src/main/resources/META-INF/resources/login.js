/* Says that logging in goes on, and when it takes longer than it should: without a database the answer takes a while. */
(() => {
  const BEZIG = 700;
  const TRAAG = 4000;

  window.eenplanLogin = (formulier, plek, bezig, traag) => {
    const straks = (tekst, na) => setTimeout(() => {
      plek.textContent = tekst;
    }, na);
    formulier.addEventListener('login', () => {
      straks(bezig, BEZIG);
      straks(traag, TRAAG);
    });
  };
})();
