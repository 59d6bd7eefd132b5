package cn.xianchi.format.sdmx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a message of structures may hold, in the order of the schema. */
public enum SdmxArtefact {
    DATAFLOW,
    CODELIST,
    CONCEPTSCHEME,
    DATASTRUCTURE;

    /** The ids that there are of this kind. */
    public Set<String> ids() {
        return switch (this) {
            case DATAFLOW -> Set.of(SdmxWriter.FLOW);
            case CODELIST -> SdmxCodes.LISTS;
            case CONCEPTSCHEME -> Set.of(SdmxWriter.CONCEPTS);
            case DATASTRUCTURE -> Set.of(SdmxWriter.STRUCTURE);
        };
    }

    /** This and what goes along (SDMX REST 1.5, parameter {@code references}); empty for a value that is not known. */
    public Optional<EnumSet<SdmxArtefact>> with(String references) {
        EnumSet<SdmxArtefact> all = EnumSet.of(this);
        switch (references) {
            case "none" -> {}
            case "children" -> all.addAll(children());
            case "descendants" -> {
                all.addAll(children());
                children().forEach(child -> all.addAll(child.children()));
            }
            case "parents", "parentsandsiblings" ->
                Stream.of(values()).filter(one -> one.children().contains(this)).forEach(all::add);
            case "all" -> all.addAll(EnumSet.allOf(SdmxArtefact.class));
            default -> {
                return Stream.of(values())
                        .filter(one -> one.name().equalsIgnoreCase(references))
                        .findFirst()
                        .map(one -> EnumSet.of(this, one));
            }
        }
        return Optional.of(all);
    }

    private EnumSet<SdmxArtefact> children() {
        return switch (this) {
            case DATAFLOW -> EnumSet.of(DATASTRUCTURE);
            case DATASTRUCTURE -> EnumSet.of(CODELIST, CONCEPTSCHEME);
            case CODELIST, CONCEPTSCHEME -> EnumSet.noneOf(SdmxArtefact.class);
        };
    }
}
