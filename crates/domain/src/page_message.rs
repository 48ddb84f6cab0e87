//! Words that only the prerendered pages say, by key. Their texts stand beside the others under `ui`
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
    }
}
