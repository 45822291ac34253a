package alongside.people;

/**
 * What a person needs to take part: the four kinds of the Accessible Information Standard (DAPB1605), and what is
 * arranged at events and with technology. There is no place for a diagnosis.
 */
public enum NeedKind { CONTACT_METHOD, INFORMATION_FORMAT, COMMUNICATION_PROFESSIONAL, COMMUNICATION_SUPPORT, EVENT, TECHNOLOGY }
