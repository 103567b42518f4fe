import { words } from '../../french/word-list';

/** Fields and tools that newer titles name and ROME does not yet: they specify an occupation. */
export const NEWER_FIELDS = words(`
  hierarchique r metier jee j2ee angular react linux php gouvernance generative sql analytics azure aws gcp oracle node
  nodejs javascript typescript java python plm symfony nlp etl cobol api monitoring mainframe windev
  databricks snowflake powerbi kubernetes infra ios android scala kafka mlops llm amoa moa moe adv esg
  salesforce sap servicenow dynamics wordpress laravel vuejs django spring backend frontend back front end
  fullstack full stack automatisation digitalisation oncologie psychiatrie fiscalite nutrition ehpad ssiad
  saas b2b b2c btob cvc vrd infrastructure devops cybersecurite cyber cloud data big ia rh paie qhse hse rse
  sirh erp crm bim it ux ui produit middle office supply chain growth social media seo sea e commerce tp gtb
  gmao copropriete windows unix vmware citrix datascience tests`);

/** Heads that say a rank or a way of working, not a job: alone they lead to no sheet. */
export const GENERIC_HEADS = words(`
  associate intern lead leader head officer executive specialist coordinator director support engineer president
  responsable directeur chef agent technicien ingenieur manager employe adjoint assistant conseiller expert
  specialiste consultant charge attache delegue cadre encadrant dirigeant gerant animateur coordinateur
  coordonnateur gestionnaire operateur conducteur superviseur controleur inspecteur administrateur ouvrier
  artisan compagnon referent officier intervenant president representant auxiliaire analyste concepteur
  commandant capitaine lieutenant colonel commissaire mandataire praticien`);

/** Complements that every trade has, and words of status and of reach: with a rank they name a post, not yet a job. */
export const GENERIC_COMPLEMENTS = words(`
  service equipe projet structure pole centre unite departement secteur etablissement groupe entreprise societe
  direction activite agence site terrain operationnel direct
  metier technique mission
  maitrise public publique contractuel contractuelle titulaire permanent permanente etat hierarchique
  municipal municipale municipaux territorial territoriale territoriaux regional regionale regionaux
  national nationale nationaux local locale locaux multisite
  specialise specialisee qualifie qualifiee engage engagee`);
