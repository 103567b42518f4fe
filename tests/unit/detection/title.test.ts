import { describe, expect, it } from 'vitest';
import { detectCandidates } from '../../../src/detection/candidates';
import { mentionsOf } from './support';

describe('a line that is a title', () => {
  it.each([
    ['Boucher / Bouchère en supermarché (H/F)', ['Boucher / Bouchère en supermarché']],
    ['Alternance - Développeur Java H/F', ['Développeur Java']],
    ['AGENT DE SÉCURITÉ H/F', ['AGENT DE SÉCURITÉ']],
    ['Senior Software Engineer', ['Software Engineer']],
    ['Junior recruiter', ['recruiter']],
    ['Lead Pentester (H/F)', ['Lead Pentester']],
    ['Monteur-câbleur F/H - Toulouse', ['Monteur-câbleur']],
    ['Assistant(e) Chef(fe) de Projet', ['Assistant(e) Chef(fe) de Projet']],
    ['Data Analyste (H/F)', ['Data Analyste']],
    ['Administrateur de bases de données (H/F)', ['Administrateur de bases de données']],
    ['Contrôleur interne | Salé', ['Contrôleur interne']],
    ['Développeur basé à Lyon', ['Développeur']],
    ['Senior HR Business Partner', ['HR Business Partner']],
    ['Comptable 42-48K H/F', ['Comptable']],
    ['Développeur Java 8 45/50K€', ['Développeur Java 8']],
    ['Chauffeur PL 35h H/F', ['Chauffeur PL']],
    ['Agent de sécurité 69003 Lyon', ['Agent de sécurité']],
    ['Technicien support N2 39 heures', ['Technicien support N2']],
    ['OPC Data Center (H/F)', ['OPC Data Center']],
    ['Technicien de maintenance confirmé CDI', ['Technicien de maintenance']],
    ['Responsable SI (H/F)', ['Responsable SI']],
    ['Lead AI Engineer (F/H)', ['Lead AI Engineer']],
    ['Opérateur de ligne 3x8 (H/F)', ['Opérateur de ligne']],
    ['Chef de rayon non alimentaire (H/F)', ['Chef de rayon non alimentaire']],
    ['Chargé de communication interne (H/F)', ['Chargé de communication interne']],
    ['Intervenant(e) à domicile F/H', ['Intervenant(e) à domicile']],
    ['Consultant emploi Aix-en-Provence (H/F)', ['Consultant emploi']],
    ['Auxiliaire de vie sociale VILLEFRANCHE (H/F)', ['Auxiliaire de vie sociale']],
    ['Data Analyst / Web Developer (H/F)', ['Data Analyst', 'Web Developer']],
    ['Data Engineer/Scientist (H/F)', ['Data Engineer/Scientist']],
    [
      'Hôte de caisse Employé de libre-service (H/F)',
      ['Hôte de caisse', 'Employé de libre-service'],
    ],
    ['Aide fleuriste (H/F)', ['Aide fleuriste']],
    ['Homme/Femme de ménage (H/F)', ['Homme/Femme de ménage']],
    ['Valet / Femme de chambre (H/F)', ['Valet / Femme de chambre']],
    ['Opérateur sur Commande Numérique (H/F)', ['Opérateur sur Commande Numérique']],
    ['Égalité professionnelle', []],
    ['Aide-soignant(e) en CDD de 6 mois (H/F)', ['Aide-soignant(e)']],
    ['Fleuriste confirmé(e) H/F', ['Fleuriste']],
    ["Chargé d'études « Mobilités » à Lyon (H/F)", ["Chargé d'études « Mobilités »"]],
    ['Vendeuse en prêt-à-porter (H/F)', ['Vendeuse en prêt-à-porter']],
    ['Enseignant spécialisé (H/F)', ['Enseignant spécialisé']],
    ['Pose de garde-corps', []],
    ['Ingénieur du son (H/F)', ['Ingénieur du son']],
    ['Assistant son (H/F)', ['Assistant son']],
    ['Développeur C# .NET (H/F)', ['Développeur C# .NET']],
    ['Serveur / Serveuse de salon de thé (H/F)', ['Serveur / Serveuse de salon de thé']],
    ["Responsable d'une station de traitement (H/F)", ["Responsable d'une station de traitement"]],
    ['Responsable de mission / PMO (H/F)', ['Responsable de mission', 'PMO']],
    ['Regional Operations & Finance Manager F/H', ['Regional Operations & Finance Manager']],
    ['Data analyst expert - Nantes', ['Data analyst']],
    ['Projets Data - 2025 H/F', []],
    ['DRH Temps partiel - PME', ['DRH']],
    ['Mission freelance (H/F)', []],
    ['Directeur de Business Unit - Expertise Comptable (F/H)', ['Directeur de Business Unit']],
    [
      'Administrateur réseau, système et téléphonie (H/F)',
      ['Administrateur réseau, système et téléphonie'],
    ],
    ['Vendeur, Lyon (H/F)', ['Vendeur']],
    ['1 hôte ou hôtesse - Salon du livre (H/F)', ['hôte ou hôtesse']],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  it.each([
    ['VP Quality', ['VP Quality']],
    ['Full Stack Javascript', ['Full Stack Javascript']],
    ['Customer Success – Nantes', ['Customer Success']],
    ['Marketing', []],
  ])('needs no head where the page says that it is one: %s', (text, expected) => {
    expect(mentionsOf(text, 'title')).toEqual(expected);
    expect(mentionsOf(text)).toEqual([]);
  });

  it('says so of its candidates', () => {
    expect(detectCandidates('Développeur Java H/F')[0]?.title).toBe(true);
    expect(detectCandidates('Nous cherchons un développeur.')[0]?.title).toBeUndefined();
  });

  it('takes the word of the page for it', () => {
    const text = 'Mission : ingénieur cobol zos';
    expect(mentionsOf(text, 'text')).toEqual(['ingénieur cobol']);
    expect(mentionsOf(text, 'title')).toEqual(['ingénieur cobol zos']);
  });

  it('is not a bullet of duties, nor a heading without a job', () => {
    expect(mentionsOf('- Conseiller et vendre les produits du rayon')).toEqual([]);
    expect(mentionsOf('Description du poste')).toEqual([]);
    expect(mentionsOf('Profil recherché')).toEqual([]);
  });
});
