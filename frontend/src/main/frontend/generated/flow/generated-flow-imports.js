import '@vaadin/login/src/vaadin-login-form.js';
import '@vaadin/notification/src/vaadin-notification.js';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/flow-component-directive.js';
import '@vaadin/button/src/vaadin-button.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';
import 'Frontend/generated/jar-resources/disableOnClickFunctions.js';
import '@vaadin/app-layout/src/vaadin-app-layout.js';
import '@vaadin/scroller/src/vaadin-scroller.js';
import '@vaadin/side-nav/src/vaadin-side-nav.js';
import '@vaadin/side-nav/src/vaadin-side-nav-item.js';
import '@vaadin/icons/vaadin-iconset.js';
import '@vaadin/icon/src/vaadin-icon.js';
import '@vaadin/text-field/src/vaadin-text-field.js';
import 'Frontend/generated/jar-resources/menubarConnector.js';
import 'Frontend/generated/jar-resources/contextMenuConnector.js';
import '@vaadin/menu-bar/src/vaadin-menu-bar.js';
import '@vaadin/context-menu/src/vaadin-context-menu.js';
import 'Frontend/generated/jar-resources/contextMenuTargetConnector.js';
import '@vaadin/avatar/src/vaadin-avatar.js';
import '@vaadin/app-layout/src/vaadin-drawer-toggle.js';
import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === '3badcfc54d343ce48a11dcabb0055be6affdc8fe0858e065763110229b2e832c') {
    pending.push(import('./chunks/chunk-e3b91dc486c590a4f16239f44d5a24492d36393d6208d16eef2257ca9a03b077.js'));
  }
  if (key === 'b91083505be1c65d8f8b2d6640ab94921b8679f5822aa2ee412cdde9c1235ef4') {
    pending.push(import('./chunks/chunk-80715a5e4bc5b990fd8d86540c41efc384182e0edef86915b1829286b542dc64.js'));
  }
  if (key === 'bb9b6bd20bd522c6dd980e1acbc46bf1c7813d889b9459a4f0b8889c542e791c') {
    pending.push(import('./chunks/chunk-4b76a68d7da4221a2c4725c2744c311418b32d2b741f143c496de230f63c5be7.js'));
  }
  if (key === '4308bcfade5283885566a92e4d6ac2ea9051178990f270308fe2da69ec3fa06a') {
    pending.push(import('./chunks/chunk-40caafff2a10df9fa55f6b66413784589f2b7c1d9023eef86a4459cb135746d4.js'));
  }
  if (key === '0910e82efee47aeddfd61d59f85fd08b889822fd7a20ec5cce34d645df4f2685') {
    pending.push(import('./chunks/chunk-ae57b178a6f6400c030cd6167511f992a911c88202efd390508feafee06a73ee.js'));
  }
  if (key === '0437d7973de7ed3dd9676bee65a5c5efaf34895fdde2efad43f95977f008c4ac') {
    pending.push(import('./chunks/chunk-1c188543e38bd30173b7ac027d22e3bacdb6b3c02f7800db3eae13536e4b5491.js'));
  }
  if (key === '98890430fd6ba040eb2773a7d11722f8d0580ff80a97f13a6906d6e8bb605aef') {
    pending.push(import('./chunks/chunk-4b76a68d7da4221a2c4725c2744c311418b32d2b741f143c496de230f63c5be7.js'));
  }
  if (key === '81c0c945280a27dc48703dee151c63c0939e9560afda38902507d48bc49b5534') {
    pending.push(import('./chunks/chunk-e3b91dc486c590a4f16239f44d5a24492d36393d6208d16eef2257ca9a03b077.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}