package fi.clearance.model.register;

import fi.clearance.model.Occurrence;

/**
 * How the register of clearances was brought into line with the Act.
 *
 * @param actInForce the Act came into force, on 1 January 2015
 * @param compliant the register and the processing around it are in line with the Act
 * @statute 64.1
 */
public record RegisterSetUp(Occurrence actInForce, Occurrence compliant) {}
