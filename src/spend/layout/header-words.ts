import type { Role } from './role.ts'

/**
 * Words of column names in English, French, Spanish, Portuguese and Chinese, by role. Each line begins with how much
 * its phrases weigh (0–1); a line that begins with "not" has what speaks against the role. Phrases are in lower case
 * without accents and parted by " / "; Latin ones match whole words, and a star stands for any ending.
 */
export const headerWords: Readonly<Partial<Record<Role, string>>> = {
  process: `
    0.9 licitacion id / id licitacion / codigo licitacion / vergabenummer / cig
    0.95 n de marche / n marche / no marche / numero de marche / numero du marche / n contrat / no contrat
    0.9 n expediente / numero de expediente / n contrato / contract code / contract identifier
    1 ocid / case key / numero procedimiento / numero de procedimiento / 標案案號 / 项目编号 / procurement id
    0.95 contract reference / contract number / contract no / contract ref / contract id
    0.95 document number
    0.9 original contract id / notice identifier / notice id / numero marche / numero de contrato / uid
    0.9 numero licitacao / num licitacion / codigo licitacion / reference number / tender number
    0.9 tender id
    0.85 case number / job number / bid number / rfx number / solicitation number / numero expediente
    0.85 案號
    0.8 procurement number / requisition number / po number / purchase order / process id / id marche
    0.8 合同编号
    0.8 id proceso / proceso / numero do processo / processo / expediente / reference / ref / call number
    0.6 transaction number / internal ref number / invoice number / unique id / identifier / id / numero
    not supplier / vendor / company / buyer / unit / org* / vat / charity / item / project / catalogue
    not fournisseur / proveedor / acheteur / dept / category / lieu / lot`,
  contract: `
    0.9 codigo contrato / award id / lot number / lot id / lot no / lot / numero lot / lote
    0.9 current item id
    0.8 contract number / contract id / item id / numero contrato / award number / line number
    not total / value / count / months / lots`,
  buyer: `
    1 buyer name / buyer / purchasing body / contracting authority / contracting body / acheteur nom
    1 unit name
    0.95 organisation name / organization name / authority name / acheteur / nombre de la uc / orgao
    0.95 機關名稱
    0.9 department name / dependencia / entidade / entidad / institution / agency name / agency / 采购人
    0.9 招標機關
    0.8 organisation / organization / authority / department / division / council / municipality
    0.8 unidad compradora
    0.7 body / siglas / entity
    0.7 pouvoir adjudicateur
    0.7 cliente / nom acheteur / unidade gestora / orgao comprador / 采购单位 / 單位名稱 / owner
    not id / code / supplier / vendor / contact / email / phone / clave / 代碼 / type / address
    not reference / number`,
  title: `
    0.85 nombre licitacion / auftragsgegenstand / oggetto
    1 contract title / titulo contrato / tender title / award title / title / objet / 標案名稱 / 项目名称
    1 objeto
    0.9 contract description / short desc / solicitation document description / contract name
    0.9 intitule / nom du marche
    0.85 titulo expediente / objeto del contrato / objeto do contrato / project name / subject
    0.85 nombre / 名稱
    0.7 description / descripcion / descricao / purpose of spend / purpose / extended description
    0.7 summary / itens
    0.6 items / details / narrative / transaction description / 标题
    not supplier / vendor / buyer / organisation / category / cpv / 機關 / status / code / job title
    not proclass / unit name`,
  date: `
    0.5 award year / year / fiscal year / financial year / ano / annee / jahr / 年度
    1 award date / awarded date / date of award / date awarded / date notification / 決標日期 / 中标日期
    1 fecha adjudicacion
    1 payment date / date paid / date of payment / paid date / date signed / contract date
    1 fecha de adjudicacion
    0.95 fecha celebracion / fecha firma / fecha fallo / f fallo / data da emissao / data assinatura
    0.95 data de assinatura
    0.95 date attribution / date conclusion / date signature / fecha de firma / data do contrato
    0.95 signature date
    0.85 invoice date / posting date / transaction date / clearing date / gl date
    0.85 date de notification / data pagamento
    0.8 date / fecha / data / 日期 / fecha contrato / contract award / effective date
    0.55 announcement date / published date / date published / publication date / 公告日期 / 成交日期
    0.55 decision date
    not start / end / expiry / expiration / deadline / close / closing / closed / open* / inicio / fin
    not debut / review / extension / modified / updated / termino / remaining / donnees / registration
    not created / birth / database / extract* / extracao / extraccion / extrac* / update* / upload* / refresh*
    not download* / load* / scrape* / snapshot / import* / retrieved / last / as of / timestamp / atualizacao
    not actualizacion / actualisation / mise a jour / maj / carga`,
  start: `
    1 start date / start dt / contract start / commencement date / fecha inicio / fecha de inicio
    1 date debut / data inicio
    0.95 date de debut / data de inicio / begin date / period start / supply start / 開始日期 / 开始日期
    0.95 inicio vigencia
    0.9 effective from / startdate / start / commencement / from date / valid from / effective date
    0.95 vigencia inicio
    0.9 inicio
    not tender / bidding / bid / enquiry / publicacion / time`,
  end: `
    1 end date / end dt / contract end / fecha fin / fecha de fin / date fin / date de fin / data fim
    1 data de fim
    0.95 fecha termino / data termino / period end / supply end / 结束日期 / 結束日期 / fin vigencia
    0.95 completion date
    0.9 expiry date / expiration date / enddate / end / valid to / to date / current expiry date
    0.9 expires / termino
    not tender / bidding / bid / enquiry / review / extension / time`,
  months: `
    1 duree mois / duration months / contract duration months / total contract months
    1 duration in months / duracion meses
    0.9 term months / contract length months / prazo meses / contract months / months
    not remaining / extend / extension / option`,
  value: `
    0.9 monto ofertado / monto oferta / importe ofertado / valor proposta / oferta economica / auftragswert / importo
    1 contract sum / awarded sum / sum awarded / award sum / final contract value / precio de adjudicacion
    1 award amount / awarded amount / awarded value / award value / contract amount / contract value
    1 決標金額 / 中标金额
    1 total contract value / total award value / importe contrato / importe del contrato
    1 valor contrato / montant
    1 valor do contrato / valor total do documento / importe adjudicacion / monto adjudicado
    1 valor adjudicado / net amount
    0.95 montant ht / montant du marche / monto contrato / precio adjudicacion / amount paid
    0.95 valor homologado / 合同金额
    0.95 total value / contract total / final value / contract price / award price / winning bid
    0.95 importe de adjudicacion
    0.95 invoice amount / payment amount / total amount / amount excl vat / amount net / net value
    0.95 valor total / 成交金额
    0.9 amount / amt / value / importe / monto / valor / price / total / net / gbp / spend
    0.9 expenditure / cost / 金額 / 金额
    0.7 gross amount / gross value / gross / valor apropriado / amount incl vat / value amount
    0.7 bid amount / bid price / bid value
    0.6 valor pago / tot payments / total payments / value low / value high / line amount
    not annual / per year / yearly / estimat* / budget* / vat / irrecoverable / currency / tax
    not desconto / discount / number / count / months / remaining / unit / code / id / area / category
    not type / status / devise / moneda / date / class* / for / reserve / guarantee / retention
    not threshold / proposition / purpose / description / 預算 / 预算 / 底價 / maximum / minimum / score
    not winner / bidders`,
  annualValue: `
    1 annual value / annual contract value / value per year / yearly value / estimated annual value
    1 annual amount
    0.95 valeur annuelle / montant annuel / valor anual / importe anual / per annum / annual spend
    0.95 annual cost`,
  estimate: `
    1 budget amount / estimated value / estimated amount / budget / estimate / 預算金額 / 预算金额 / 底價 / 最高限价
    1 valor estimado / montant estime / presupuesto base / presupuesto / importe estimado
    1 valor de referencia
    1 engineers estimate / reserve price / estimated cost / monto estimado / precio de referencia
    1 valor orcado / orcamento
    0.9 estimated contract value / tender value / valeur estimee / monto referencial
    0.9 presupuesto oficial / ceiling price
    not annual / code / holder / centre / source / id / currency / moneda / officer / description
    not remaining`,
  currency: `
    1 currency / currency code / moneda / devise / moeda / divisa / 幣別 / 币种 / value currency`,
  category: `
    1 procurement category / procurement category name / procurement classification / cpv code
    1 code cpv / cpv / cpv codes
    1 high level category / contract structure type / tipo contratacion / tipo de contratacion / 標的分類
    1 采购类别 / 採購類別
    0.95 category / categorie / categoria / classification / commodity / commodity code
    0.95 proclass description / unspsc
    0.9 main category / spend category / category name / grupos / rubro / tipo contrato
    0.9 tipo de contrato / clasificacion
    0.85 contract type / nature / contract category / service category label / service category
    0.85 merchant category
    0.75 proclass classification / proclass / expense type / expenditure category
    0.75 cost centre description / 類別 / 类别
    0.6 expenditure type / expense area / subjective description / account description / naics
    0.6 definition / grupo / type of spend
    not uri / supplier / sme / vendor / vcse / url / id / status / procedure / capital / process
    not org* / cpv description`,
  procedure: `
    0.9 tender process / procurement process / sourcing route / award route / vergabeart / verfahrensart
    1 procurement method / procurement procedure / process used / procedure / procedure type
    1 tipo procedimiento
    1 tipo de procedimiento / tender method / modalidade / 招標方式 / 采购方式 / adv or exempt / award procedure
    0.95 rfx solicitation type / solicitation type / modalidad / modalidad de contratacion
    0.95 tender type / rfx type
    0.95 procedimiento / procurement type / sourcing method / purchase method / route to market
    0.95 tendering procedure
    0.85 method of procurement / bid type / method / competition type / extent competed
    0.85 purchasing route / ojeu procedure type
    0.75 procurement route / competitive / competed / forma procedimiento / award method
    0.75 solicitation method / type of procedure
    not numero / number / date / id / rationale / payment / plantilla / fecha / reason / value / url
    not description`,
  bids: `
    1 number of bids / number of bidders / number of tenders / bidder count / bidders count
    1 bids received / offres recues
    1 bidder count derived / number of offers / tenders received / no of bids / no of tenders
    1 nombre offres recues
    1 numero de ofertas / ofertas recibidas / numero de licitantes / numero de propostas
    1 numero de licitadores / 投標廠商家數
    0.95 number of tenderers / no of bidders / nb offres / num bids / bid count / bids count / bidders
    0.95 nombre d offres
    0.9 participantes / quantidade de participantes / bids / offers / tenderers / 投标人数 / 投標家數
    0.9 number of submissions
    0.85 responses / number of responses / quotes received / number of quotes / num licitadores
    0.85 nombre de candidats
    not amount / value / date / price / id / type / url / reference / rank / open* / clos* / invited`,
  winners: `
    1 winner count / number of winners / number of awards / number of suppliers / awardee count / 得標家數`,
  supplier: `
    0.9 oferente / postor / proponente / licitador / participante / auftragnehmer / aggiudicatario
    1 supplier name / supplier company name / vendor name / vendor / supplier / successful supplier
    1 winning vendors
    1 awarded supplier / fournisseur / proveedor / fornecedor / proveedor contratista
    1 contractor name / contractor
    1 supplier beneficiary name / beneficiary name / awarded to / awardee
    1 titulaires denominationsociale / titulaire
    1 得標廠商 / 得标人 / 中标供应商 / 供应商 / 厂商名称 / 廠商名稱 / 中标人 / 成交供应商 / adjudicatario / contratista
    0.95 winning bidder / successful tenderer / successful bidder / payee / payee name / winner
    0.95 titulaires nom / contratado
    0.9 company name / company / bidder name / bidder / tenderer / attributaire / denomination sociale
    0.9 razon social / firm
    0.85 merchant name / beneficiary / provider / credor / favorecido / razao social / licitante
    0.85 business name / soumissionnaire
    not id / number / no / code / postcode / zip / address / city / contact / email / type / sme
    not vcse / reference / registered / local / size / category / orig / siret / phone / status
    not count / country / region / state / diversity / url / minority / women / cnpj / nif / rfc
    not internal`,
  supplierNumber: `
    1 company number / company registration number / supplier company number / siret / siren
    1 titulaires id / cnpj / nif
    1 supplier registered company number / registered company number / rfc / rut / nit / titulaire id / 統一編號
    1 统一社会信用代码 / cif
    0.95 vendor id / supplier id / vendor number / supplier number / vendor no / supplier no
    0.95 supplier code / vendor code
    0.9 local supplier internal reference / supplier internal reference / supplier reference
    0.9 supplier ref / duns / uei / tax id
    0.8 cpf cnpj / id proveedor / codigo proveedor / siret titulaire / registered charity number
    0.8 charity number / vat registration number
    not name / buyer / acheteur`,
  postcode: `
    1 supplier postcode / vendor zip / supplier post code / vendor postcode / supplier zip
    1 vendor zip code
    0.85 postcode / post code / postal code / zip code / zip / code postal / codigo postal / cep
    0.85 郵遞區號 / 邮编
    not buyer / delivery / lieu / contact`,
  place: `
    1 supplier city / vendor city / supplier town / vendor state / supplier region / supplier address
    1 vendor address
    0.95 supplier location / vendor location / supplier district / ville fournisseur
    0.95 ciudad proveedor / municipio proveedor
    0.9 municipio fornecedor / supplier country / vendor county / commune titulaire
    0.9 domicilio proveedor / 廠商地址
    not buyer / execution / performance / delivery`,
  status: `
    1 status / notice status / award status / tender status / contract status / estatus contrato
    1 situacao / estado / statut
    0.8 estatus / stage / state of award / etat / outcome
    not supplier / vendor / company / empresa / small / sme / profit / exempt / code / country / united`,
  won: `
    0.95 estado oferta / resultado oferta / oferta seleccionada
    1 winner / is winner / winning bid flag / awarded / is awarded / successful / won / award flag
    1 selected / ganador
    0.8 result / outcome / award status / bidder status / resultado / rank won / is awarded bidder
    0.95 adjudicado / vencedor / retenu / attributaire oui non / 是否得標 / 是否中标 / low bidder / bid result
    0.95 bid status
    not date / amount / value / name / count / id / to`,
  small: `
    1 sme supplier / sme / is sme / awarded to sme / small business / sme flag / supplier sme
    1 is small business
    1 estratificacion mpc / tamano empresa / porte empresa / company size / supplier size
    1 taille entreprise / pme / pyme
    0.95 porte / sbe / micro or small / business size / msme / mpe / epp / vendor size / mipyme
    0.95 scale / 中小企業 / 中小企业
    0.7 estratificacion muc / estratificacion / small
    not suitable / reserved / value / percent* / spend`,
  nonProfit: `
    1 vcse / voluntary community and social enterprise supplier / is vcse / vcse supplier
    1 profit status / non profit
    0.95 nonprofit / not for profit / vco / charity / voluntary sector / third sector
    0.95 sans but lucratif / sem fins lucrativos
    0.9 sin fines de lucro / social enterprise / vcs / voluntary
    not number / suitable / reserved / id`,
  womenLed: `
    1 wbe / women owned / woman owned / women led / wosb / female owned / empresa de mujeres
    1 mwbe women / dirigida por mujeres
    not percent* / goal / amount`,
  minorityOwned: `
    1 mbe / minority owned / mwbe / m wbe / dbe / minority / black owned / indigenous / bee level
    1 minority business
    0.9 maori / aboriginal / ethnic minority / scst / disadvantaged business
    not percent* / goal / amount / women`,
  cooperative: `
    1 cooperative / co operative / cooperativa / is cooperative / cooperative flag / 合作社
    not purchasing / agreement / procurement`,
  local: `
    1 local supplier / is local / local vendor / local business / local / proveedor local
    1 fornecedor local / 在地廠商
    not reference / internal / authority / government / id / number / spend / content / name`,
  familyFarm: `
    1 agricultura familiar / family farm / family farming / familiar / possui dap`,
}
