package alongside.groups.web;

import alongside.design.Page;
import alongside.groups.Charter;
import alongside.groups.Group;
import alongside.groups.Share;
import alongside.groups.StakeholderGroup;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param counts how many people from each group of people, in the order of our words */
public record GroupPage(Group group, boolean arranges, List<Someone> people, Map<StakeholderGroup, Integer> counts, Share share,
        List<Asked> asked, @Nullable Charter charter, boolean draft, List<Content> panels) implements Page {}
