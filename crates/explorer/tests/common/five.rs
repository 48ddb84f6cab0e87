//! The partners and items of the small world: the five, and three more.

use super::world::{Texts, countries, day, fact, interval, item, year};
use fil_domain::edtf::Edtf;
use fil_domain::model::{Amount, Figure, Partner, Programme, RegionFact};
use fil_domain::{
    Basis, CountryRole, DateRole, EndIs, FigureStatus, Item, ItemKind, PartnerKind, ProgrammeIx,
    Reach, RegionIx,
};

pub fn partners(texts: &mut Texts) -> Vec<Partner> {
    [
        (
            PartnerKind::NgoConsortium,
            "Conseil international des agences",
            "ICVA",
        ),
        (
            PartnerKind::BilateralAgency,
            "Agence coréenne de coopération",
            "KOICA",
        ),
        (
            PartnerKind::RegionalOrganisation,
            "Organisation des États américains",
            "OEA",
        ),
        (PartnerKind::Donor, "Direction du développement", "DDC"),
        (PartnerKind::UnAgency, "Programme des Nations Unies", "PNUD"),
        (
            PartnerKind::MultilateralBank,
            "Banque mondiale",
            "Banque mondiale",
        ),
    ]
    .into_iter()
    .zip(["icva", "koica", "oas", "sdc", "undp", "worldbank"])
    .map(|((kind, name, short), id)| Partner {
        id,
        kind,
        country: None,
        name: texts.id(name),
        short: texts.id(short),
    })
    .collect()
}

pub fn programmes(texts: &mut Texts) -> Vec<Programme> {
    [
        ("elevate", "ELEVATE"),
        ("mainstreaming", "Programme conjoint"),
    ]
    .into_iter()
    .map(|(id, name)| Programme {
        id,
        name: texts.id(name),
    })
    .collect()
}

pub fn items(texts: &mut Texts) -> Vec<Item> {
    use Basis::{Inferred, Unknown, Verified};
    use EndIs::{Attested, Computed, None as Moment, NotStated, Planned};
    let point = |point| Some(Edtf::Point(point));
    let grant = texts.id("sur trois ans");
    let helped = texts.id("personnes aidées");
    let (payer, iom) = (texts.id("KOICA"), texts.id("OIM"));
    let mut koica = item(
        texts,
        "koica-2024",
        [
            "KOICA",
            "Protocole d’accord ELEVATE",
            "KOICA et OIM s’engagent",
        ],
        &[1],
        vec![
            fact(
                DateRole::Signature,
                point(day(2024, 2, 28)),
                Verified,
                NotStated,
            ),
            fact(
                DateRole::Announcement,
                point(day(2024, 3, 11)),
                Verified,
                Moment,
            ),
            fact(
                DateRole::FundingPeriod,
                Some(interval(year(2024), year(2026))),
                Inferred,
                Computed,
            ),
            fact(DateRole::EarlierPhase, None, Unknown, Moment),
        ],
    );
    koica.renamed_from = vec!["koica-old"];
    koica.bar = Some(2);
    koica.programmes = vec![ProgrammeIx(0)];
    koica.countries = countries(
        &["HT", "SB", "CO", "ZW", "YE"],
        CountryRole::ProgrammeEarlierPhase,
        Some(3),
    );
    koica.amounts = vec![Amount {
        value: 23_000_000,
        currency: "USD",
        payer,
        recipient: iom,
        period: None,
        to_iom: true,
        label: grant,
        basis: Basis::Stated,
        cites: vec![0],
    }];
    koica.figures = vec![Figure {
        value: 500_000,
        qualifier: fil_domain::Qualifier::MoreThan,
        status: FigureStatus::Achieved,
        label: helped,
        basis: Basis::Stated,
        cites: vec![0],
    }];
    let mut bank = item(
        texts,
        "worldbank-2018",
        [
            "Banque mondiale",
            "Deux accords-cadres",
            "Deux accords-cadres avec la Banque",
        ],
        &[5],
        vec![fact(
            DateRole::Signature,
            point(day(2018, 5, 11)),
            Verified,
            NotStated,
        )],
    );
    bank.countries = countries(&["IQ"], CountryRole::Application, None);
    let mut ngo = item(
        texts,
        "ngo-2015",
        [
            "ONG et ICVA",
            "Premières consultations",
            "Première consultation OIM-ONG",
        ],
        &[0],
        vec![fact(
            DateRole::Event,
            point(day(2015, 6, 30)),
            Verified,
            Moment,
        )],
    );
    ngo.reach = Reach::Global;
    let range = Edtf::OneOf {
        earliest: Some(day(2008, 10, 1)),
        latest: Some(day(2015, 5, 26)),
    };
    let mut oas = item(
        texts,
        "oas",
        [
            "OEA",
            "Accord de coopération",
            "Accord entre l’OIM et l’OEA",
        ],
        &[2],
        vec![fact(DateRole::Signature, Some(range), Inferred, NotStated)],
    );
    oas.reach = Reach::Region;
    oas.regions = vec![RegionFact {
        region: RegionIx(0),
        basis: Basis::Stated,
        cites: vec![0],
    }];
    let mut undp = item(
        texts,
        "undp-2011",
        [
            "PNUD",
            "Programme mondial conjoint",
            "Intégrer la migration",
        ],
        &[4, 3],
        vec![
            fact(
                DateRole::ProgrammePeriod,
                Some(interval(year(2011), day(2018, 1, 31))),
                Verified,
                Planned,
            ),
            fact(
                DateRole::Phase,
                Some(interval(year(2011), year(2013))),
                Verified,
                Attested,
            ),
            fact(
                DateRole::Phase,
                Some(interval(day(2014, 2, 1), day(2018, 1, 31))),
                Verified,
                Planned,
            ),
        ],
    );
    undp.kind = ItemKind::Programme;
    undp.programmes = vec![ProgrammeIx(1)];
    undp.countries = countries(&["BD", "JM", "MD", "TN"], CountryRole::Programme, Some(1));
    undp.countries.extend(countries(
        &["EC", "KG", "MA", "RS"],
        CountryRole::Programme,
        Some(2),
    ));
    vec![
        koica,
        bank,
        ngo,
        oas,
        undp,
        founded(texts),
        turkiye(texts),
        since(texts),
    ]
}

fn founded(texts: &mut Texts) -> Item {
    let date = Some(Edtf::Point(day(1951, 12, 5)));
    let mut founded = item(
        texts,
        "founded-1951",
        [
            "Création",
            "Conférence de Bruxelles",
            "Création de l’organisation",
        ],
        &[],
        vec![fact(
            DateRole::Establishment,
            date,
            Basis::Verified,
            EndIs::None,
        )],
    );
    founded.core = false;
    founded.kind = ItemKind::Milestone;
    founded.reach = Reach::Unstated;
    founded
}

fn turkiye(texts: &mut Texts) -> Item {
    let date = Some(Edtf::Point(day(2021, 3, 23)));
    let mut accord = item(
        texts,
        "undp-turkiye-2021",
        ["PNUD Türkiye", "Accord", "OIM et PNUD en Türkiye"],
        &[4],
        vec![fact(
            DateRole::Signature,
            date,
            Basis::Stated,
            EndIs::NotStated,
        )],
    );
    accord.core = false;
    accord.countries = countries(&["TR"], CountryRole::CountryAgreement, None);
    accord
}

fn since(texts: &mut Texts) -> Item {
    let since = Edtf::OneOf {
        earliest: Some(year(2024)),
        latest: None,
    };
    let mut later = item(
        texts,
        "koica-later",
        ["KOICA Iraq", "Suite", "Suite du programme"],
        &[1],
        vec![fact(
            DateRole::Start,
            Some(since),
            Basis::Inferred,
            EndIs::NotStated,
        )],
    );
    later.core = false;
    later.programmes = vec![ProgrammeIx(0)];
    later.countries = countries(&["IQ"], CountryRole::Programme, None);
    later
}
