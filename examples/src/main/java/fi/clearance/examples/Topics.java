package fi.clearance.examples;

import fi.clearance.migri.BulletinMatter;
import fi.clearance.migri.BulletinReading;
import fi.clearance.model.application.ApplicationMatter;
import fi.clearance.model.certificate.CertificateMatter;
import fi.clearance.model.data.DataMatter;
import fi.clearance.model.facility.FacilityMatter;
import fi.clearance.model.party.Matter;
import fi.clearance.model.party.PartyMatter;
import fi.clearance.model.register.RegisterMatter;
import fi.clearance.model.tie.TieMatter;
import fi.clearance.validation.Reading;
import fi.clearance.validation.application.ApplicationReading;
import fi.clearance.validation.certificate.CertificateReading;
import fi.clearance.validation.data.DataReading;
import fi.clearance.validation.facility.FacilityReading;
import fi.clearance.validation.party.PartyReading;
import fi.clearance.validation.register.RegisterReading;
import fi.clearance.validation.tie.TieReading;
import java.util.List;
import java.util.stream.Stream;

/** What every topic of both texts has, in one list. */
public final class Topics {

    /** Everything that is left to somebody's judgement. */
    public static final List<Matter> MATTERS = Stream.<Matter[]>of(
                    PartyMatter.values(),
                    ApplicationMatter.values(),
                    DataMatter.values(),
                    TieMatter.values(),
                    FacilityMatter.values(),
                    CertificateMatter.values(),
                    RegisterMatter.values(),
                    BulletinMatter.values())
            .flatMap(Stream::of)
            .toList();

    /** Every reading of every question that code can follow in more than one way. */
    public static final List<Reading> READINGS = Stream.of(
                    PartyReading.ALL,
                    ApplicationReading.ALL,
                    DataReading.ALL,
                    TieReading.ALL,
                    FacilityReading.ALL,
                    CertificateReading.ALL,
                    RegisterReading.ALL,
                    BulletinReading.ALL)
            .<Reading>flatMap(List::stream)
            .toList();

    private Topics() {}
}
