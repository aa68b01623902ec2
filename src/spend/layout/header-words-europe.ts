import type { Role } from './role.ts'

/**
 * Words of column names in German, Italian, Dutch and Polish, and words of payments in French, Spanish and Portuguese,
 * by role, written as in `header-words.ts`.
 */
export const europeanWords: Readonly<Partial<Record<Role, string>>> = {
  process: `
    0.9 vergabenummer / vertragsnummer / aktenzeichen / numero gara / codice gara / contractnummer / numer umowy
    0.85 belegnummer / rechnungsnummer / auftragsnummer / numero fattura / factuurnummer / numer faktury / mandat
    0.8 n mandat / numero factura / numero da nota fiscal / no da nota fiscal / numero de factura / nr umowy`,
  buyer: `
    0.9 auftraggeber / vergabestelle / stazione appaltante / ente / opdrachtgever / aanbestedende dienst / zamawiajacy
    0.9 organo de contratacion / entidad contratante / entidade adjudicante
    0.8 dienststelle / amt / struttura proponente`,
  title: `
    0.95 auftragsgegenstand / oggetto del contratto / oggetto dell appalto / oggetto / przedmiot umowy / przedmiot
    0.85 verwendungszweck / bezeichnung / beschreibung / leistung / causale / omschrijving / onderwerp / opis
    0.85 concepto / objeto da despesa / libelle / designation / historico
    not lieferant / supplier / fornitore / kategorie`,
  date: `
    1 zuschlagsdatum / auftragsdatum / datum der zuschlagserteilung / data aggiudicazione / data di aggiudicazione
    1 data stipula / gunningsdatum / data zawarcia umowy / data zawarcia / data udzielenia
    0.95 buchungsdatum / buchungstag / zahlungsdatum / zahldatum / valutadatum / wertstellung / boekdatum
    0.95 betaaldatum / datum betaling / data pagamento / data di pagamento / data zapłaty / data płatnosci
    0.95 date de paiement / date paiement / date de mandatement / fecha de pago / fecha pago / data de pagamento
    0.95 data do pagamento / data da adjudicacao / date d attribution / data umowy
    0.85 rechnungsdatum / belegdatum / data fattura / factuurdatum / fecha factura / fecha de factura / data faktury
    0.8 datum / dag
    not beginn / ende / start / inizio / fine / scadenza / frist / stand / export / abruf / einde / od / do
    not rozpoczecia / zakonczenia`,
  start: `
    1 vertragsbeginn / laufzeitbeginn / laufzeit von / data inizio / data di inizio / inizio / startdatum / begindatum
    1 data rozpoczecia / ingangsdatum / vigencia inicio / inicio de vigencia / debut / beginn`,
  end: `
    1 vertragsende / laufzeitende / laufzeit bis / data fine / data di fine / data ultimazione / fine / einddatum
    1 data zakonczenia / data scadenza / vigencia fim / fim de vigencia / fim vigencia / ende`,
  months: `
    0.95 laufzeit monate / laufzeit in monaten / durata mesi / durata in mesi / looptijd maanden / duree en mois`,
  value: `
    1 auftragswert / vergabesumme / auftragssumme / zuschlagssumme / importo aggiudicazione / importo di aggiudicazione
    1 importo contratto / gunningsbedrag / wartosc umowy / cena wybranej oferty
    0.95 nettobetrag / rechnungsbetrag / zahlbetrag / betrag netto / importo netto / importo pagato / bedrag excl btw
    0.95 kwota netto / montant mandate / montant paye / importe pagado / importe neto / valor pago / valor liquido
    0.9 betrag / summe / importo / bedrag / kwota / wartosc
    0.8 umsatz / bruttobetrag / importo lordo / kwota brutto / montant ttc
    0.75 debit / debit amount / debe / soll / dare / debito
    not geschatzt* / stimat* / geraamd* / szacunk* / base / iva / mwst / ust / waehrung / wahrung`,
  credit: `
    0.95 credit / credit amount / haber / haben / avere / credito
    not note / number / card / date / limit / term* / period / nota`,
  estimate: `
    1 geschatzter wert / geschatzter auftragswert / auftragswertschatzung / importo a base d asta / base d asta
    1 importo base / geraamde waarde / wartosc szacunkowa`,
  currency: `
    1 wahrung / waehrung / valuta / waluta`,
  category: `
    0.95 warengruppe / kategorie / leistungsart / categoria merceologica / tipologia / categorie / kategoria
    0.8 kostenart / sachkonto / voce di spesa / capitolo / grootboek / kostenplaats / programa / natureza da despesa
    0.75 elemento de despesa / chapitre / fonction / imputation`,
  procedure: `
    1 vergabeart / verfahrensart / vergabeverfahren / procedura di scelta / scelta contraente / procedura
    1 procedura di scelta del contraente / tipo procedura / tryb / tryb udzielenia / procedure type
    0.9 aanbestedingsprocedure / procedura di gara`,
  bids: `
    1 anzahl angebote / anzahl der angebote / zahl der angebote / numero offerte / offerte ricevute / aantal inschrijvingen
    1 aantal inschrijvers / liczba ofert / numero de concorrentes / anzahl bieter`,
  supplier: `
    1 lieferant / auftragnehmer / zuschlagsempfanger / fornitore / aggiudicatario / leverancier
    1 opdrachtnemer / wykonawca / dostawca / kontrahent / adjudicatario nombre
    0.95 zahlungsempfanger / empfanger / kreditor / beneficiario / creditore / ditta / crediteur / begunstigde
    0.95 odbiorca / beneficjent / beneficiaire / creancier / tiers / acreedor / tercero / credor / contratado
    0.9 firma / unternehmen / bieter / impresa / ragione sociale / raison sociale / nome do fornecedor
    0.9 partecipante / inschrijver / nazwa firmy / nazwa wykonawcy / nombre o razon social
    not nummer / nr / plz / ort / strasse / adresse / codice / partita / partij / kvk / nip / regon / adres`,
  supplierNumber: `
    1 lieferantennummer / kreditorennummer / steuernummer / ust idnr / ust id / handelsregisternummer
    1 partita iva / p iva / codice fiscale / kvk nummer / kvk / nip / regon / nif adjudicatario`,
  postcode: `
    0.9 plz / postleitzahl / cap / kod pocztowy`,
  place: `
    0.85 ort / sitz / comune / citta / plaats / woonplaats / vestigingsplaats / miejscowosc / sede legale`,
  small: `
    1 kmu / pmi / mkb / msp`,
  cooperative: `
    1 genossenschaft / cooperatie / społdzielnia`,
}
