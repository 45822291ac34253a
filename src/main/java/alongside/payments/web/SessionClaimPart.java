package alongside.payments.web;

import alongside.design.Part;
import java.util.List;

/** "My claim for this session". */
public record SessionClaimPart(List<ClaimLine> mine) implements Part {}
