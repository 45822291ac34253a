package alongside.groups;

/** People alike in how something affects them. */
public enum StakeholderGroup {
    DRAWS_ON_SUPPORT, UNPAID_CARER, PERSONAL_ASSISTANT, CARE_WORKER, STAFF, MANAGER, COMMISSIONER, COUNCILLOR, CITIZEN;

    /** Whether people here know it from their own life. */
    public boolean livedExperience() {
        return this == DRAWS_ON_SUPPORT || this == UNPAID_CARER;
    }
}
