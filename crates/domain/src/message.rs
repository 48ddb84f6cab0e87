//! The page's own words, by key. Their texts stand under `ui` in the language files.

words! {
    /// A message of the page. The code is its key in the language files.
    pub enum Message: u16 {
        /// Partnerships, thread by thread
        ProductName = "product.name",
        /// IOM
        ProductOrg = "product.org",
        /// Partnerships
        ProductShort = "product.short",
        /// Skip to content
        SkipContent = "skip.content",
        /// Page tools
        NavLabel = "nav.label",
        /// Five IOM partnerships, fourteen countries. Each thread starts at a date and leads to a...
        LeadCore = "lead.core",
        /// The whole weave: agreements, programmes, consultations and milestones of IOM, from 195...
        LeadAll = "lead.all",
        /// Scope
        ScopeLabel = "scope.label",
        /// The five
        ScopeCore = "scope.core",
        /// The whole weave
        ScopeAll = "scope.all",
        /// Search
        SearchLabel = "search.label",
        /// A country, a partner, a title
        SearchHint = "search.hint",
        /// Clear search
        SearchClear = "search.clear",
        /// Did you mean “{q}”?
        SearchNearest = "search.nearest",
        /// Kind of partner
        FilterKinds = "filter.kinds",
        /// Years
        FilterYears = "filter.years",
        /// From
        FilterFrom = "filter.from",
        /// To
        FilterTo = "filter.to",
        /// Any
        FilterAny = "filter.any",
        /// Show all
        FilterReset = "filter.reset",
        /// Remove “{name}”
        FilterRemove = "filter.remove",
        /// United Nations
        ShapeUn = "shape.un",
        /// Agencies and States
        ShapeBilateral = "shape.bilateral",
        /// Regional org.
        ShapeRegion = "shape.region",
        /// Banks
        ShapeBank = "shape.bank",
        /// NGOs, Red Cross
        ShapeNgo = "shape.ngo",
        /// Other international org.
        ShapeInternational = "shape.international",
        /// No partner
        ShapeNone = "shape.none",
        /// {n} partnerships and milestones
        CountItems = "count.items",
        /// {n} partnerships
        CountPartnerships = "count.partnerships",
        /// {n} countries
        CountCountries = "count.countries",
        /// {items}, {countries}, {from} to {to}
        SummaryState = "summary.state",
        /// {items}, {countries}, {from}
        SummaryStateYear = "summary.state_year",
        /// {items}, {countries}
        SummaryStateNoYear = "summary.state_no_year",
        /// Partnerships
        ListLabel = "list.label",
        /// Newest first
        ListNewest = "list.newest",
        /// No thread for “{q}”. That does not mean IOM is not at work there.
        ListEmpty = "list.empty",
        /// No thread with these filters.
        ListEmptyFilters = "list.empty_filters",
        /// Show {n} more
        ListMore = "list.more",
        /// {n} results in the whole weave
        ListElsewhere = "list.elsewhere",
        /// World
        ListWorld = "list.world",
        /// No country named
        ListNoCountry = "list.no_country",
        /// Timeline
        TimelineLabel = "timeline.label",
        /// Left and right arrows: previous or next partnership in time. Enter: open.
        TimelineHelp = "timeline.help",
        /// {items} on the timeline, from {from} to {to}.
        TimelineSummary = "timeline.summary",
        /// {lane}: {items}, {years}
        TimelineTied = "timeline.tied",
        /// Milestones
        TimelineNoPartner = "timeline.no_partner",
        /// Less time, larger
        TimelineZoomIn = "timeline.zoom_in",
        /// More time, smaller
        TimelineZoomOut = "timeline.zoom_out",
        /// The whole time
        TimelineWhole = "timeline.whole",
        /// Period shown: first year
        BrushFrom = "brush.from",
        /// Period shown: last year
        BrushTo = "brush.to",
        /// Period shown: move it
        BrushWindow = "brush.window",
        /// Map
        MapLabel = "map.label",
        /// {countries} on the map. Each country is also a button under the map.
        MapSummary = "map.summary",
        /// Countries
        MapTags = "map.tags",
        /// Zoom in
        MapZoomIn = "map.zoom_in",
        /// Zoom out
        MapZoomOut = "map.zoom_out",
        /// Show the whole world
        MapWorld = "map.world",
        /// Show what is selected
        MapFit = "map.fit",
        /// The boundaries and names shown and the designations used on this map do not imply offi...
        MapDisclaimer = "map.disclaimer",
        /// This map is for illustration purposes only. The boundaries and names shown and the des...
        MapDisclaimerOrg = "map.disclaimer_org",
        /// Threads link agreements and countries; they are not migration flows.
        MapNotFlows = "map.not_flows",
        /// Dashed or dotted: boundary undetermined or disputed.
        MapDotted = "map.dotted",
        /// Based on United Nations Geospatial data; Line of Control: Natural Earth.
        MapCredit = "map.credit",
        /// Boundaries and names
        MapNotes = "map.notes",
        /// Final boundary between the Republic of Sudan and the Republic of South Sudan has not y...
        MapNoteSudan = "map.note_sudan",
        /// Final status of the Abyei area is not yet determined.
        MapNoteAbyei = "map.note_abyei",
        /// Dotted line represents approximately the Line of Control in Jammu and Kashmir agreed u...
        MapNoteKashmir = "map.note_kashmir",
        /// A dispute exists between the Governments of Argentina and the United Kingdom of Great ...
        MapNoteFalklands = "map.note_falklands",
        /// References to Kosovo shall be understood to be in the context of United Nations Securi...
        MapNoteKosovo = "map.note_kosovo",
        /// {n} records name this country.
        CountryItems = "country.items",
        /// No agreement names this country
        CountryNone = "country.none",
        /// {n} records cover its region without naming it.
        CountryRegional = "country.regional",
        /// Tied by the same thread
        CountrySameThread = "country.same_thread",
        /// All partnerships
        CardBack = "card.back",
        /// Back to: {name}
        CardBackTo = "card.back_to",
        /// All countries
        CardBackCountries = "card.back_countries",
        /// Previous
        CardPrevious = "card.previous",
        /// Next
        CardNext = "card.next",
        /// Close the card
        CardClose = "card.close",
        /// Countries
        CardCountries = "card.countries",
        /// Regions named
        CardRegions = "card.regions",
        /// countries not named in the source
        CardRegionsNote = "card.regions_note",
        /// In brief
        CardBrief = "card.brief",
        /// Partners
        CardPartners = "card.partners",
        /// Programme
        CardProgrammes = "card.programmes",
        /// Framework
        CardFrameworks = "card.frameworks",
        /// People
        CardPeople = "card.people",
        /// Places
        CardPlaces = "card.places",
        /// Themes
        CardThemes = "card.themes",
        /// Figures
        CardFigures = "card.figures",
        /// What the sources say
        CardPoints = "card.points",
        /// Note
        CardNotes = "card.notes",
        /// How sure the dates are
        CardDates = "card.dates",
        /// Sources
        CardSources = "card.sources",
        /// Source
        CardSource = "card.source",
        /// text in {lang}: where the language has no phrase of its own below
        CardSourceLang = "card.source_lang",
        /// text in English
        CardTextEn = "card.text_en",
        /// text in Spanish
        CardTextEs = "card.text_es",
        /// text in Arabic
        CardTextAr = "card.text_ar",
        /// text in Korean
        CardTextKo = "card.text_ko",
        /// text in Norwegian
        CardTextNo = "card.text_no",
        /// text in Portuguese
        CardTextPt = "card.text_pt",
        /// Reach
        CardReach = "card.reach",
        /// paid by {payer}
        CardPayer = "card.payer",
        /// payer: {payer}, recipient: {recipient}
        CardFlow = "card.flow",
        /// not a payment to IOM
        CardNotIom = "card.not_iom",
        /// text in French
        CardInFrench = "card.in_french",
        /// Date and facts stated by IOM, the partner or an official text.
        CardConfidenceA = "card.confidence_A",
        /// Facts from a news or secondary source.
        CardConfidenceB = "card.confidence_B",
        /// Part of the date is inferred.
        CardConfidenceC = "card.confidence_C",
        /// Link
        ActionLink = "action.link",
        /// Link copied
        ActionLinkDone = "action.link_done",
        /// Copying did not work. Here is the link:
        ActionLinkFailed = "action.link_failed",
        /// Cite
        ActionCite = "action.cite",
        /// Reference copied
        ActionCiteDone = "action.cite_done",
        /// Print
        ActionPrint = "action.print",
        /// Picture
        ActionPicture = "action.picture",
        /// The picture could not be prepared. Everything else works.
        ActionPictureFailed = "action.picture_failed",
        /// Actions
        ActionLabel = "action.label",
        /// IOM, “{title}”, Partnerships, thread by thread, data as of {date}, {url}
        CitePattern = "cite.pattern",
        /// countries named
        ReachCountries = "reach.countries",
        /// region named, no list of countries
        ReachRegion = "reach.region",
        /// worldwide
        ReachGlobal = "reach.global",
        /// not stated by the source
        ReachUnstated = "reach.unstated",
        /// Agreement
        KindPartnership = "kind.partnership",
        /// Programme
        KindProgramme = "kind.programme",
        /// Consultation
        KindConsultation = "kind.consultation",
        /// Milestone
        KindMilestone = "kind.milestone",
        /// Funding
        KindFunding = "kind.funding",
        /// stated by the source
        BasisStated = "basis.stated",
        /// verified
        BasisVerified = "basis.verified",
        /// inferred
        BasisInferred = "basis.inferred",
        /// computed
        BasisComputed = "basis.computed",
        /// not in the source
        BasisUnknown = "basis.unknown",
        /// day known
        PrecisionDay = "precision.day",
        /// month known
        PrecisionMonth = "precision.month",
        /// season known
        PrecisionSeason = "precision.season",
        /// year only
        PrecisionYear = "precision.year",
        /// decade or century
        PrecisionCoarse = "precision.coarse",
        /// period
        PrecisionInterval = "precision.interval",
        /// estimated period
        PrecisionRange = "precision.range",
        /// bounded on one side only
        PrecisionOpenRange = "precision.open_range",
        /// date inferred
        PrecisionInferred = "precision.inferred",
        /// date unknown
        PrecisionUnknown = "precision.unknown",
        /// single event
        EndNone = "end.none",
        /// end not stated
        EndNotStated = "end.not_stated",
        /// computed end
        EndComputed = "end.computed",
        /// confirmed end
        EndAttested = "end.attested",
        /// planned end
        EndPlanned = "end.planned",
        /// signature
        DateRoleSignature = "date.role.signature",
        /// announcement
        DateRoleAnnouncement = "date.role.announcement",
        /// adoption
        DateRoleAdoption = "date.role.adoption",
        /// entry into force
        DateRoleEntryIntoForce = "date.role.entry_into_force",
        /// start
        DateRoleStart = "date.role.start",
        /// launch
        DateRoleLaunch = "date.role.launch",
        /// establishment
        DateRoleEstablishment = "date.role.establishment",
        /// meeting
        DateRoleEvent = "date.role.event",
        /// publication
        DateRolePublication = "date.role.publication",
        /// membership or status
        DateRoleMembership = "date.role.membership",
        /// renewal
        DateRoleRenewal = "date.role.renewal",
        /// change of name
        DateRoleRenaming = "date.role.renaming",
        /// programme period
        DateRoleProgrammePeriod = "date.role.programme_period",
        /// phase
        DateRolePhase = "date.role.phase",
        /// funding period
        DateRoleFundingPeriod = "date.role.funding_period",
        /// plan period
        DateRolePlanPeriod = "date.role.plan_period",
        /// earlier phase
        DateRoleEarlierPhase = "date.role.earlier_phase",
        /// 1
        DateFirstDay = "date.first_day",
        /// between {a} and {b}
        DateBetween = "date.between",
        /// {a} – {b}
        DateInterval = "date.interval",
        /// {a} – {b} (planned end)
        DateIntervalPlanned = "date.interval_planned",
        /// {a} – {b} (computed end)
        DateIntervalComputed = "date.interval_computed",
        /// {a} – {b} (confirmed end)
        DateIntervalAttested = "date.interval_attested",
        /// since {a}
        DateSince = "date.since",
        /// since {a}, end unknown
        DateSinceUnknownEnd = "date.since_unknown_end",
        /// until {b}
        DateUntil = "date.until",
        /// until {b}, start unknown
        DateUntilUnknownStart = "date.until_unknown_start",
        /// {a} or later
        DateNotBefore = "date.not_before",
        /// {b} or earlier
        DateNotAfter = "date.not_after",
        /// about {a}
        DateAbout = "date.about",
        /// {a}, uncertain
        DateUncertain = "date.uncertain",
        /// about {a}, uncertain
        DateAboutUncertain = "date.about_uncertain",
        /// spring {y}
        DateSpring = "date.spring",
        /// summer {y}
        DateSummer = "date.summer",
        /// autumn {y}
        DateAutumn = "date.autumn",
        /// winter {y}
        DateWinter = "date.winter",
        /// a month of {y}
        DateSomeMonth = "date.some_month",
        /// a day of {a}
        DateSomeDay = "date.some_day",
        /// {y}s
        DateDecade = "date.decade",
        /// between {a} and {b}
        DateYears = "date.years",
        /// {y} BCE
        DateBce = "date.bce",
        /// date unknown
        DateUnknown = "date.unknown",
        /// undated
        DateUndated = "date.undated",
        /// programme country
        RoleProgramme = "role.programme",
        /// first announced country of application
        RoleApplication = "role.application",
        /// agreement about this country
        RoleCountryAgreement = "role.country_agreement",
        /// earlier phase
        RoleProgrammeEarlierPhase = "role.programme_earlier_phase",
        /// coordination plan
        RoleCoordination = "role.coordination",
        /// named by the donor
        RoleNamedByDonor = "role.named_by_donor",
        /// named with a region
        RoleNamedWithRegion = "role.named_with_region",
        /// member of the partner organization
        RoleMembersOfPartner = "role.members_of_partner",
        /// named
        RoleNone = "role.none",
        /// target
        StatusTarget = "status.target",
        /// expected
        StatusExpected = "status.expected",
        /// result
        StatusAchieved = "status.achieved",
        /// count
        StatusFact = "status.fact",
        /// {n}
        QualifierExactly = "qualifier.exactly",
        /// more than {n}
        QualifierMoreThan = "qualifier.more_than",
        /// up to {n}
        QualifierUpTo = "qualifier.up_to",
        /// about {n}
        QualifierAbout = "qualifier.about",
        /// all {n}
        QualifierAll = "qualifier.all",
        /// {n}M
        NumberMillion = "number.million",
        /// {currency} {n}
        MoneyPattern = "money.pattern",
        /// USD
        MoneyUsd = "money.usd",
        /// EUR
        MoneyEur = "money.eur",
        /// signatory
        PersonSignatory = "person.signatory",
        /// quoted in the source
        PersonQuoted = "person.quoted",
        /// signatory, quoted in the source
        PersonSignatoryQuoted = "person.signatory_quoted",
        /// spoke at the event
        PersonSpeaker = "person.speaker",
        /// named
        PersonNamed = "person.named",
        /// place of signature
        PlaceSigningPlace = "place.signing_place",
        /// place of the launch
        PlaceLaunch = "place.launch",
        /// venue
        PlaceVenue = "place.venue",
        /// dateline of the release
        PlaceReleaseDateline = "place.release_dateline",
        /// IOM office named
        PlaceIomOffice = "place.iom_office",
        /// founding conference
        PlaceFoundingConference = "place.founding_conference",
        /// conference
        PlaceConference = "place.conference",
        /// purpose
        PointPurpose = "point.purpose",
        /// activity
        PointActivity = "point.activity",
        /// method
        PointMethod = "point.method",
        /// context
        PointContext = "point.context",
        /// framework
        PointFramework = "point.framework",
        /// condition
        PointCondition = "point.condition",
        /// How to read a date
        LegendTitle = "legend.title",
        /// day known
        LegendDay = "legend.day",
        /// date inferred
        LegendInferred = "legend.inferred",
        /// year only
        LegendYear = "legend.year",
        /// estimated period
        LegendRange = "legend.range",
        /// end not stated
        LegendOpen = "legend.open",
        /// planned end
        LegendPlanned = "legend.planned",
        /// Display
        ThemeLabel = "theme.label",
        /// Automatic
        ThemeAuto = "theme.auto",
        /// Light
        ThemeLight = "theme.light",
        /// Dark
        ThemeDark = "theme.dark",
        /// High contrast
        ThemeContrast = "theme.contrast",
        /// Colours
        DisplayColours = "display.colours",
        /// Size of letters
        DisplayLetters = "display.letters",
        /// Normal
        LettersNormal = "letters.normal",
        /// Large
        LettersLarge = "letters.large",
        /// Larger
        LettersLarger = "letters.larger",
        /// Motion
        DisplayMotion = "display.motion",
        /// None
        MotionOff = "motion.off",
        /// Explore
        PaneExplore = "pane.explore",
        /// List
        PaneList = "pane.list",
        /// Open
        EmbedOpen = "embed.open",
        /// Start again
        KioskRestart = "kiosk.restart",
        /// Still there?
        IdleTitle = "idle.title",
        /// Without an answer, the screen goes back to the start.
        IdleText = "idle.text",
        /// Continue
        IdleStay = "idle.stay",
        /// Language
        LangLabel = "lang.label",
        /// Close
        LangOfferClose = "lang.offer_close",
        /// The texts in this language did not load. The page stays in English; everything else works.
        LangFailed = "lang.failed",
        /// In words
        TextLink = "text.link",
        /// How to read the weave
        PagesRead = "pages.read",
        /// About, data, privacy
        PagesAbout = "pages.about",
        /// Accessibility
        PagesAccess = "pages.access",
        /// Translated from French, not yet read by a native editor.
        TranslationUnread = "translation.unread",
        /// * Without an official English form: our own translation.
        CardOurs = "card.ours",
        /// Digits
        DisplayDigits = "display.digits",
        /// 1, 2, 3
        DigitsLatn = "digits.latn",
        /// Arabic-Indic
        DigitsArab = "digits.arab",
        /// Data as of {date}
        FooterData = "footer.data",
        /// hash {hash}
        FooterHash = "footer.hash",
        /// Facts from public sources, cited on each card.
        FooterSources = "footer.sources",
        /// Texts written for this product; only the sources are authoritative.
        FooterUnofficial = "footer.unofficial",
        /// No cookies, no trackers, no request to another site.
        FooterPrivacy = "footer.privacy",
    }
}
