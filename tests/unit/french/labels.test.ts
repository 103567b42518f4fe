import { describe, expect, it } from 'vitest';
import { surfaceForms } from '../../../src/french/labels';

describe('surfaceForms', () => {
  it.each([
    ['Vendeur / Vendeuse en boulangerie', 'Vendeur en boulangerie', 'Vendeuse en boulangerie'],
    [
      'Animateur / Animatrice de communauté virtuelle',
      'Animateur de communauté virtuelle',
      'Animatrice de communauté virtuelle',
    ],
    ['Chef cuisinier / Cheffe cuisinière', 'Chef cuisinier', 'Cheffe cuisinière'],
    ['Analyste financier / financière', 'Analyste financier', 'Analyste financière'],
    ['Aide-soignant / Aide-soignante', 'Aide-soignant', 'Aide-soignante'],
    ['Valet / Femme de chambre', 'Valet de chambre', 'Femme de chambre'],
    ['Chef(fe) de rang', 'Chef de rang', 'Cheffe de rang'],
    [
      'Responsable de site(s) de vente',
      'Responsable de site de vente',
      'Responsable de site de vente',
    ],
    ['Boulanger(ère)', 'Boulanger', 'Boulangère'],
    ['Assistant(e) social(e)', 'Assistant social', 'Assistante sociale'],
    ['Manager / Manageuse', 'Manager', 'Manageuse'],
    ['conducteur de grue/conductrice de grue', 'conducteur de grue', 'conductrice de grue'],
    ['Sociologue', 'Sociologue', 'Sociologue'],
    [
      "Responsable d'atelier en production/transformation de verre",
      "Responsable d'atelier en production/transformation de verre",
      "Responsable d'atelier en production/transformation de verre",
    ],
    [
      'Régleur / Régleuse de machines à compression de matières plastiques/caoutchouc',
      'Régleur de machines à compression de matières plastiques/caoutchouc',
      'Régleuse de machines à compression de matières plastiques/caoutchouc',
    ],
    ['Grand reporter / Grande reportrice', 'Grand reporter', 'Grande reportrice'],
    [
      'Huissier (menuisier) / Huissière (menuisière)',
      'Huissier (menuisier)',
      'Huissière (menuisière)',
    ],
    [
      'Directeur administratif, financier / Directrice administrative, financière et du contrôle de gestion',
      'Directeur administratif, financier et du contrôle de gestion',
      'Directrice administrative, financière et du contrôle de gestion',
    ],
    // The second leaves out what both have.
    [
      "Chef d'équipe assistant / Cheffe assistante avion",
      "Chef d'équipe assistant avion",
      'Cheffe assistante avion',
    ],
    [
      'Premier valet / Première femme de chambre',
      'Premier valet de chambre',
      'Première femme de chambre',
    ],
    // No pair of genders, but two names.
    ['Homme sage-femme / Sage-femme', 'Homme sage-femme', 'Sage-femme'],
    ['Sound designer / Designer sonore', 'Sound designer', 'Designer sonore'],
    ['Caviste affineur / Affineuse', 'Caviste affineur', 'Caviste Affineuse'],
    ['', '', ''],
  ])('%s', (label, masculine, feminine) => {
    expect(surfaceForms(label)).toEqual({ masculine, feminine });
  });
});
