import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import './direct/contexte';
import './direct/ligne';
import './direct/meme-page';
import './direct/reveil';
import './aide/arrivee';
import './aide/dialogue';
import { suivreLaLigne } from './direct/hors-ligne';
import { tenir } from './direct/tenir';

// Vaadin's own entry point asks for these one after the other, once the server has answered. Asked for here, they come
// and are compiled while the server answers.
const composants = import('Frontend/generated/flow/generated-flow-imports.js');
void import('Frontend/generated/jar-resources/FlowBootstrap.js');
void import('Frontend/generated/jar-resources/FlowClient.js');

const flow = new Flow({ imports: () => composants });
const { connectionState } = (
  window as unknown as { Vaadin: { connectionState: Parameters<typeof suivreLaLigne>[0] & Parameters<typeof tenir>[1] } }
).Vaadin;
suivreLaLigne(connectionState);
tenir(flow, connectionState);
new Router(document.querySelector('#outlet')).setRoutes(flow.serverSideRoutes);

// A printed page says where it comes from and of what day it is.
window.addEventListener('beforeprint', () => {
  const jour = new Date().toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
  document.querySelectorAll('.copil-impression').forEach((pied) => (pied.textContent = `${decodeURI(location.href)} · imprimé le ${jour}`));
});
