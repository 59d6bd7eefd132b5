package cn.xianchi.format.sdmx;

import cn.xianchi.format.XmlOutput;
import cn.xianchi.observation.Observation;
import cn.xianchi.observation.Release;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Messages of SDMX-ML 2.1: structures and generic data of the one dataflow {@value #FLOW}, whose key has the dimensions of
 * {@link SdmxDimension}.
 */
public final class SdmxWriter {
    public static final String AGENCY = "XIANCHI";
    public static final String FLOW = "DF_COUNTY";
    public static final String STRUCTURE = "DSD_COUNTY";
    public static final String CONCEPTS = "CS_COUNTY";
    public static final String VERSION = "1.0.0";

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
    private static final Map<String, String> STRUCTURE_NAMESPACES =
            Map.of("mes", SCHEMAS + "message", "str", SCHEMAS + "structure", "com", SCHEMAS + "common");
    private static final Map<String, String> DATA_NAMESPACES =
            Map.of("mes", SCHEMAS + "message", "gen", SCHEMAS + "data/generic", "com", SCHEMAS + "common");
    private static final Comparator<Observation> BY_DAY = Comparator.comparing(SdmxPeriod::first)
            .thenComparing(SdmxPeriod::last)
            .thenComparing(Observation::id);

    private SdmxWriter() {}

    /** What a message of structures may hold, in the order of the schema. */
    public enum Artefact {
        DATAFLOW,
        CODELIST,
        CONCEPTSCHEME,
        DATASTRUCTURE
    }

    /** @param codelists which of the code lists; only where code lists are among the artefacts */
    public static void structure(
            EnumSet<Artefact> artefacts, Set<String> codelists, SdmxCodes codes, Release release, OutputStream out)
            throws XMLStreamException {
        try (XmlOutput xml = new XmlOutput(out, STRUCTURE_NAMESPACES)) {
            xml.open("mes:Structure");
            header(xml, "structure", release);
            xml.end();
            xml.open("mes:Structures");
            for (Artefact artefact : artefacts) {
                switch (artefact) {
                    case DATAFLOW -> dataflow(xml);
                    case CODELIST -> codelists(xml, codelists, codes);
                    case CONCEPTSCHEME -> concepts(xml);
                    case DATASTRUCTURE -> dataStructure(xml);
                }
            }
            xml.end();
            xml.end();
        }
    }

    private static void header(XmlOutput xml, String name, Release release) throws XMLStreamException {
        xml.open("mes:Header");
        xml.text("mes:ID", name + "-r" + release.number());
        xml.text("mes:Test", "false");
        xml.text("mes:Prepared", release.publishedAt().toString());
        xml.open("mes:Sender", "id", AGENCY);
        xml.end();
    }

    private static void dataflow(XmlOutput xml) throws XMLStreamException {
        xml.open("str:Dataflows");
        maintained(xml, "str:Dataflow", FLOW, "县域政务服务指标", "Indicators of county government services");
        xml.open("str:Structure");
        ref(xml, STRUCTURE, "datastructure", "DataStructure");
        xml.end();
        xml.end();
        xml.end();
    }

    private static void codelists(XmlOutput xml, Set<String> wanted, SdmxCodes codes) throws XMLStreamException {
        xml.open("str:Codelists");
        for (Map.Entry<String, List<SdmxCodes.Item>> list : codes.lists().entrySet()) {
            if (!wanted.contains(list.getKey())) {
                continue;
            }
            String concept = list.getKey().substring("CL_".length());
            maintained(xml, "str:Codelist", list.getKey(), nameZh(concept), nameEn(concept));
            for (SdmxCodes.Item item : list.getValue()) {
                xml.open("str:Code", "id", item.id());
                names(xml, item.nameZh(), item.nameEn());
                xml.end();
            }
            xml.end();
        }
        xml.end();
    }

    private static void concepts(XmlOutput xml) throws XMLStreamException {
        xml.open("str:Concepts");
        maintained(xml, "str:ConceptScheme", CONCEPTS, "概念", "Concepts");
        for (String concept : conceptIds()) {
            xml.open("str:Concept", "id", concept);
            names(xml, nameZh(concept), nameEn(concept));
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private static List<String> conceptIds() {
        return Stream.of(
                        Stream.of(SdmxDimension.values()).map(Enum::name),
                        Stream.of("TIME_PERIOD", "OBS_VALUE"),
                        Stream.of(SdmxAttribute.values()).map(Enum::name))
                .flatMap(ids -> ids)
                .toList();
    }

    private static String nameZh(String concept) {
        return named(concept, true);
    }

    private static String nameEn(String concept) {
        return named(concept, false);
    }

    private static String named(String concept, boolean chinese) {
        if (concept.equals("TIME_PERIOD")) {
            return chinese ? "时间" : "Time period";
        }
        if (concept.equals("OBS_VALUE")) {
            return chinese ? "数值" : "Observation value";
        }
        for (SdmxDimension dimension : SdmxDimension.values()) {
            if (dimension.name().equals(concept)) {
                return chinese ? dimension.nameZh : dimension.nameEn;
            }
        }
        SdmxAttribute attribute = SdmxAttribute.valueOf(concept);
        return chinese ? attribute.nameZh : attribute.nameEn;
    }

    private static void dataStructure(XmlOutput xml) throws XMLStreamException {
        xml.open("str:DataStructures");
        maintained(xml, "str:DataStructure", STRUCTURE, "县域政务服务指标", "Indicators of county government services");
        xml.open("str:DataStructureComponents");
        xml.open("str:DimensionList", "id", "DimensionDescriptor");
        for (SdmxDimension dimension : SdmxDimension.values()) {
            xml.open("str:Dimension", "id", dimension.name(), "position", Integer.toString(dimension.ordinal() + 1));
            concept(xml, dimension.name());
            enumeration(xml, dimension.codelist());
            xml.end();
        }
        xml.open(
                "str:TimeDimension",
                "id",
                "TIME_PERIOD",
                "position",
                Integer.toString(SdmxDimension.values().length + 1));
        concept(xml, "TIME_PERIOD");
        xml.open("str:LocalRepresentation");
        xml.empty("str:TextFormat", "textType", "ObservationalTimePeriod");
        xml.end();
        xml.end();
        xml.end();
        xml.open("str:AttributeList", "id", "AttributeDescriptor");
        for (SdmxAttribute attribute : SdmxAttribute.values()) {
            boolean needed = attribute == SdmxAttribute.OBS_STATUS || attribute == SdmxAttribute.UNIT_MEASURE;
            xml.open("str:Attribute", "id", attribute.name(), "assignmentStatus", needed ? "Mandatory" : "Conditional");
            concept(xml, attribute.name());
            if (attribute.coded) {
                enumeration(xml, attribute.codelist());
            } else {
                xml.open("str:LocalRepresentation");
                xml.empty("str:TextFormat", "textType", "String");
                xml.end();
            }
            xml.open("str:AttributeRelationship");
            xml.open("str:PrimaryMeasure");
            xml.empty("Ref", "id", "OBS_VALUE");
            xml.end();
            xml.end();
            xml.end();
        }
        xml.end();
        xml.open("str:MeasureList", "id", "MeasureDescriptor");
        xml.open("str:PrimaryMeasure", "id", "OBS_VALUE");
        concept(xml, "OBS_VALUE");
        xml.open("str:LocalRepresentation");
        xml.empty("str:TextFormat", "textType", "Decimal");
        xml.end();
        xml.end();
        xml.end();
        xml.end();
        xml.end();
        xml.end();
    }

    private static void concept(XmlOutput xml, String id) throws XMLStreamException {
        xml.open("str:ConceptIdentity");
        xml.empty(
                "Ref",
                "id",
                id,
                "maintainableParentID",
                CONCEPTS,
                "maintainableParentVersion",
                VERSION,
                "agencyID",
                AGENCY,
                "package",
                "conceptscheme",
                "class",
                "Concept");
        xml.end();
    }

    private static void enumeration(XmlOutput xml, String codelist) throws XMLStreamException {
        xml.open("str:LocalRepresentation");
        xml.open("str:Enumeration");
        ref(xml, codelist, "codelist", "Codelist");
        xml.end();
        xml.end();
    }

    private static void ref(XmlOutput xml, String id, String folder, String type) throws XMLStreamException {
        xml.empty("Ref", "id", id, "version", VERSION, "agencyID", AGENCY, "package", folder, "class", type);
    }

    private static void maintained(XmlOutput xml, String element, String id, String nameZh, String nameEn)
            throws XMLStreamException {
        xml.open(element, "id", id, "agencyID", AGENCY, "version", VERSION, "isFinal", "true");
        names(xml, nameZh, nameEn);
    }

    private static void names(XmlOutput xml, String nameZh, String nameEn) throws XMLStreamException {
        xml.text("com:Name", nameEn, "xml:lang", "en");
        xml.text("com:Name", nameZh, "xml:lang", "zh");
    }

    /** The observations as generic data, by series, each in the order of its days; or flat, where the query says so. */
    public static void data(SdmxQuery query, List<Observation> observations, Release release, OutputStream out)
            throws XMLStreamException {
        try (XmlOutput xml = new XmlOutput(out, DATA_NAMESPACES)) {
            xml.open("mes:GenericData");
            header(xml, "data", release);
            xml.open(
                    "mes:Structure",
                    "structureID",
                    FLOW,
                    "dimensionAtObservation",
                    query.flat() ? "AllDimensions" : "TIME_PERIOD");
            xml.open("com:StructureUsage");
            xml.empty("Ref", "agencyID", AGENCY, "id", FLOW, "version", VERSION);
            xml.end();
            xml.end();
            xml.end();
            xml.open("mes:DataSet", "structureRef", FLOW, "action", "Information");
            Map<List<String>, List<Observation>> series = observations.stream()
                    .sorted(BY_DAY)
                    .collect(Collectors.groupingBy(SdmxWriter::key, LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<List<String>, List<Observation>> one : series.entrySet()) {
                List<Observation> shown = query.counted(one.getValue());
                if (query.flat()) {
                    for (Observation observation : shown) {
                        flat(xml, one.getKey(), observation, query.detail());
                    }
                } else {
                    series(xml, one.getKey(), shown, query.detail());
                }
            }
            xml.end();
            xml.end();
        }
    }

    /** What went wrong, under the code that SDMX has for it (SDMX REST 1.5, 5.9). */
    public static void error(int status, String said, OutputStream out) throws XMLStreamException {
        String code = switch (status) {
            case 404 -> "100";
            case 401 -> "110";
            case 413 -> "130";
            case 501 -> "501";
            case 503 -> "503";
            default -> status < 500 ? "140" : "500";
        };
        try (XmlOutput xml = new XmlOutput(out, DATA_NAMESPACES)) {
            xml.open("mes:Error");
            xml.open("mes:ErrorMessage", "code", code);
            xml.text("com:Text", said);
            xml.end();
            xml.end();
        }
    }

    static List<String> key(Observation one) {
        return Stream.of(SdmxDimension.values())
                .map(dimension -> dimension.of(one))
                .toList();
    }

    private static void series(XmlOutput xml, List<String> key, List<Observation> observations, SdmxQuery.Detail detail)
            throws XMLStreamException {
        xml.open("gen:Series");
        xml.open("gen:SeriesKey");
        keyValues(xml, key);
        xml.end();
        if (detail.observations) {
            for (Observation one : observations) {
                xml.open("gen:Obs");
                xml.empty("gen:ObsDimension", "id", "TIME_PERIOD", "value", SdmxPeriod.of(one));
                value(xml, one, detail);
                xml.end();
            }
        }
        xml.end();
    }

    private static void flat(XmlOutput xml, List<String> key, Observation one, SdmxQuery.Detail detail)
            throws XMLStreamException {
        xml.open("gen:Obs");
        xml.open("gen:ObsKey");
        keyValues(xml, key);
        xml.empty("gen:Value", "id", "TIME_PERIOD", "value", SdmxPeriod.of(one));
        xml.end();
        if (detail.observations) {
            value(xml, one, detail);
        }
        xml.end();
    }

    private static void keyValues(XmlOutput xml, List<String> key) throws XMLStreamException {
        for (SdmxDimension dimension : SdmxDimension.values()) {
            xml.empty("gen:Value", "id", dimension.name(), "value", key.get(dimension.ordinal()));
        }
    }

    private static void value(XmlOutput xml, Observation one, SdmxQuery.Detail detail) throws XMLStreamException {
        xml.empty("gen:ObsValue", "value", one.figure().value().toPlainString());
        if (!detail.attributes) {
            return;
        }
        xml.open("gen:Attributes");
        for (SdmxAttribute attribute : SdmxAttribute.values()) {
            String said = attribute.of(one);
            if (!said.isEmpty()) {
                xml.empty("gen:Value", "id", attribute.name(), "value", said);
            }
        }
        xml.end();
    }
}
