package alongside.certificates.web;

import alongside.certificates.Certificate;
import alongside.design.Printed;

/** @param address where anybody can check it; @param mine whether the reader is its person */
public record CertificatePage(Certificate certificate, String address, boolean mine) implements Printed {}
