//! Words that only the prerendered pages and the program that makes pictures say, by key. Their texts stand beside the others under `ui`
//! in the language files, but the app does not carry them.

codes! {
    /// A message of the pages. The code is its key in the language files.
    pub enum PageMessage {
        /// The partnerships of IOM on a timeline, a map and cards, each fact with its source and ...
        ProductDescription = "product.description",
        /// The interactive timeline and map did not start. All partnerships and their facts are w...
        NoticeFailed = "notice.failed",
        /// This page also works without JavaScript: all partnerships and their facts are written ...
        NoticeNoscript = "notice.noscript",
        /// The interactive view has stopped. The texts remain readable below. Reloading the page ...
        NoticeCrashed = "notice.crashed",
        /// The weave in words
        TextTitle = "text.title",
        /// All partnerships and milestones, newest first, with their facts and sources.
        TextLead = "text.lead",
        /// The organization through time
        OrgTitle = "org.title",
        /// Names
        OrgNames = "org.names",
        /// Heads of the organization
        OrgDirectors = "org.directors",
        /// Member States
        OrgMembers = "org.members",
        /// {n} member States
        OrgMembersCount = "org.members_count",
        /// Page not found
        NotfoundTitle = "notfound.title",
        /// There is no page at this address. The partnership may have a new name.
        NotfoundText = "notfound.text",
        /// See all partnerships
        NotfoundHome = "notfound.home",
        /// This page has a new address:
        RedirectText = "redirect.text",
        /// More about this site
        PagesMore = "pages.more",
        /// See the partnerships
        PagesBack = "pages.back",
        /// What the source says can be seen; what it does not say can be seen too. This is how to ...
        ReadLead = "read.lead",
        /// One shape for each kind of partner
        ReadShapes = "read.shapes",
        /// The shape is the same on the timeline, on the map and in the list; the colour says noth ...
        ReadShapesText = "read.shapes_text",
        /// How a date is drawn
        ReadDates = "read.dates",
        /// A filled mark: the day is known, or the month where the axis is too tight to show it. M ...
        ReadDateDay = "read.date_day",
        /// A dotted halo: the day, the month or the year follows from other dated facts; the card ...
        ReadDateInferred = "read.date_inferred",
        /// A capsule with a dotted outline: only the year is known, at times the month. It covers ...
        ReadDateYear = "read.date_year",
        /// A spindle between two stops: the date lies somewhere between them. The hollow mark in t ...
        ReadDateRange = "read.date_range",
        /// Strands that fray to the right: the end is not stated, or the date itself may be later.
        ReadDateOpen = "read.date_open",
        /// Strands that fray to the left: the start is not known, or there is an earlier phase tha ...
        ReadDateBefore = "read.date_before",
        /// A bar that fades: the end is computed from the announced duration.
        ReadDateComputed = "read.date_computed",
        /// A hollow stop: the planned end. Nothing says that it did end on that day.
        ReadDatePlanned = "read.date_planned",
        /// A solid stop: the end is confirmed.
        ReadDateAttested = "read.date_attested",
        /// Several lines side by side: one for each programme country, eight at most.
        ReadDateBraid = "read.date_braid",
        /// What the map shows
        ReadMap = "read.map",
        /// Filled mark and tinted land: a programme country, the first announced country of applic ...
        ReadMapSolid = "read.map_solid",
        /// Hollow mark: a country of an earlier phase or of a coordination plan, or one named by a ...
        ReadMapHollow = "read.map_hollow",
        /// No mark: a member of the partner organization, or only named. Being a member of a partn ...
        ReadMapNone = "read.map_none",
        /// More than 24 countries at once: each country has a single grey dot, filled or hollow; c ...
        ReadMapDots = "read.map_dots",
        /// A mark is not an address: it starts from a point in the country and moves aside, outsid ...
        ReadMapPlace = "read.map_place",
        /// Words for certainty
        ReadCertainty = "read.certainty",
        /// The source itself says it.
        ReadBasisStated = "read.basis_stated",
        /// A second source, also cited, confirms or completes it.
        ReadBasisVerified = "read.basis_verified",
        /// No source says so; it follows from cited facts, and the card gives the reasoning.
        ReadBasisInferred = "read.basis_inferred",
        /// Simple arithmetic on what the source says, such as a duration added to a start date.
        ReadBasisComputed = "read.basis_computed",
        /// The sources cited do not state it.
        ReadBasisUnknown = "read.basis_unknown",
        /// Figures
        ReadFigures = "read.figures",
        /// What is aimed for. A target is not a result.
        ReadStatusTarget = "read.status_target",
        /// What the source expects.
        ReadStatusExpected = "read.status_expected",
        /// What the source says was done.
        ReadStatusAchieved = "read.status_achieved",
        /// A plain count, neither a target nor a result.
        ReadStatusFact = "read.status_fact",
        /// Figures of different partners are never added up: they may not count the same things.
        ReadFiguresText = "read.figures_text",
        /// The weave as a picture
        ReadPicture = "read.picture",
        /// The five, as an SVG file
        ReadPictureCore = "read.picture_core",
        /// The whole weave, as an SVG file
        ReadPictureAll = "read.picture_all",
        /// The weave as a picture
        PictureTitle = "picture.title",
        /// What to show
        PictureWhat = "picture.what",
        /// The weave, with your choices
        PictureSeen = "picture.seen",
        /// A3 poster of the five partnerships
        PicturePoster = "picture.poster",
        /// Save as PNG
        PicturePng = "picture.png",
        /// Save as SVG
        PictureSvg = "picture.svg",
        /// Print
        PicturePrint = "picture.print",
        /// Close
        PictureClose = "picture.close",
        /// Picture saved among the downloads
        PictureSaved = "picture.saved",
        /// This browser could not draw the picture as PNG; the SVG file is still possible
        PictureNotDrawn = "picture.not_drawn",
        /// By keyboard
        ReadKeys = "read.keys",
        /// The Tab key moves through the page; the timeline and the countries under the map are on ...
        ReadKeysText = "read.keys_text",
        /// This site gathers partnerships of IOM as public pages describe them, with their sources.
        AboutLead = "about.lead",
        /// Data
        AboutData = "about.data",
        /// On each card the facts lead to their sources; dates and figures also say how certain th ...
        AboutDataText = "about.data_text",
        /// What is not known stays open: a missing year is never guessed; where other dated facts ...
        AboutDataLimits = "about.data_limits",
        /// Translations
        AboutTranslation = "about.translation",
        /// French is the source language. The other languages are translated from it and were read ...
        AboutTranslationText = "about.translation_text",
        /// An asterisk marks what has no official English form and is our own translation:
        AboutTranslationOurs = "about.translation_ours",
        /// What this site does so that everyone can use it, what its tests check, and what is still ...
        AccessLead = "access.lead",
        /// Standards and state
        AccessStatus = "access.status",
        /// The site aims at the standard EN 301 549, chapter 9, and at WCAG 2.2, levels A and AA. ...
        AccessStatusText = "access.status_text",
        /// Drawn up on {date}, from the tests of this version.
        AccessDate = "access.date",
        /// Criterion
        AccessCriterion = "access.criterion",
        /// State
        AccessState = "access.state",
        /// Tests
        AccessChecks = "access.checks",
        /// met
        AccessMet = "access.met",
        /// met in part
        AccessPartly = "access.partly",
        /// not applicable
        AccessAbsent = "access.absent",
        /// by hand
        AccessByHand = "access.by_hand",
        /// Beyond the standard
        AccessBeyond = "access.beyond",
        /// Targets of at least 44 pixels; enlargement to 400% and a width of 320 pixels without loss; ...
        AccessBeyondText = "access.beyond_text",
        /// What is missing
        AccessLimits = "access.limits",
        /// Nobody who reads with a screen reader or a braille display has tried this site yet. It ...
        AccessLimitsText = "access.limits_text",
        /// Sources
        AboutSources = "about.sources",
        /// Privacy
        AboutPrivacy = "about.privacy",
        /// This site sets no cookies, stores nothing in the browser, does not measure its visitors ...
        AboutPrivacyText = "about.privacy_text",
        /// Accessibility
        AboutAccess = "about.access",
        /// Everything that the timeline and the map show is also written: in the list, on the card ...
        AboutAccessText = "about.access_text",
        /// Known limit: names on the map keep their size when only the text is enlarged; they also ...
        AboutAccessLimits = "about.access_limits",
        /// Licences
        AboutLicences = "about.licences",
        /// Code and texts: MIT licence. Outlines of the map: based on United Nations Geospatial da ...
        AboutLicencesText = "about.licences_text",
    }
}

impl PageMessage {
    /// Whether the program that makes pictures says it.
    #[must_use]
    pub fn is_in_pictures(self) -> bool {
        self.code().starts_with("picture.") || self == Self::ReadMapHollow
    }
}
