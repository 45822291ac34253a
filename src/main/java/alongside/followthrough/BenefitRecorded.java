package alongside.followthrough;

/** Something got better. */
public record BenefitRecorded(String reflection, Benefit benefit) {}
