package cn.xianchi.demo;

import cn.xianchi.catalog.Indicator;
import cn.xianchi.catalog.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the value of an indicator is made: from a typical level, or from other indicators, which are its sources. */
record ValueModel(Operation operation, List<String> sources, double low, double high) {
    enum Operation {
        /** {@code low} is the value of a county of 500,000 residents in the last year, in the indicator's unit. */
        TYPICAL,
        /** A share of the source, drawn for each county between {@code low} and {@code high}. */
        SHARE,
        SUM,
        /** The first source in percent of the second. */
        RATIO,
        /** Change of the source on the year before, in percent. */
        GROWTH,
        /** Fall from the first source to the second, in percent. */
        CUT
    }

    /** Code and typical value. */
    private static final String TYPICAL = """
            cross_region_items_out 620, cross_region_items_in 190, cross_region_items_mutual 260
            cross_region_partners 14, cross_region_social_items 34
            kiosk_machines 190, kiosk_items 260, kiosk_transactions 260000
            hotline_tickets 42000, hotline_on_time_rate 97.5, hotline_close_rate 99, hotline_satisfaction 92
            hotline_overdue_tickets 160, hotline_complex_resolved 22, hotline_coordination_meetings 9, hotline_enterprise_satisfaction 96
            hotline_market_entity_satisfaction 97
            one_thing_themes 58, one_thing_local_themes 3, one_thing_time_cut 80, one_thing_material_cut 60
            one_thing_trip_cut 76
            service_items 1750, licence_items 260, power_items_published 4600, guide_completeness 99.5
            licence_online_rate 99.4, full_online_rate 92, instant_rate 82, licence_instant_rate 87
            zero_trip_rate 93, one_visit_rate 99.7, time_cut_rate 88, licence_time_cut_rate 91
            video_items 150, instant_approval_items 420, no_meet_items 480, joint_licence_items 9
            hall_windows 60, accepted_cases 700000, hall_branches 6, good_review_rate 99.7
            town_centres 14, village_stations 210, town_service_items 110, after_hours_people 900
            provincial_delegated_items 50, city_delegated_items 90, delegated_days_before 1300
            delegated_cases 1100, county_delegated_items 60
            project_approval_days_government_before 95, project_approval_days_private_before 60
            completion_to_production_firms 12, acceptance_to_licence_projects 14, ai_service_types 6
            data_catalogues 380, data_catalogues_requested 260, shared_datasets 420, open_datasets 150
            data_accounts 75, data_storage_total 320, data_cold_share 35
            self_built_systems_connected 18, cloud_systems_migrated 22
            yueshengshi_users 420000, yueshengshi_cases 26000, yueshengshi_local_items 14
            yueshangtong_users 48000, yuezhengyi_users 12000, eseals 900, intermediary_units 320
            intermediary_projects 1400, benefit_services 26, benefit_people 120000
            video_streams 620, data_reports_due 9000, drones_fixed 12, drones_mobile 6, drone_routes 38
            drone_showcase_routes 2, base_indicators_before 320
            trade_construction_deals 45, trade_construction_amount 90000
            trade_procurement_deals 12, trade_procurement_amount 9000
            trade_land_deals 14, trade_land_amount 52000, trade_property_deals 7, trade_property_amount 900
            security_incidents 900, sensitive_word_fixes 2400, sensitive_word_fix_rate 99.8
            npc_proposals 16, cppcc_proposals 24, proposal_satisfaction 99.8
            files_published 60, info_published 320, law_study_sessions 5, study_sessions 14
            legal_training_sessions 9, legal_consultations 700, leaflets 2400
            """;

    /** Code, whole, lowest and highest share. */
    private static final String SHARES = """
            kiosk_people_served kiosk_transactions 0.35 0.8
            hotline_enterprise_tickets hotline_tickets 0.004 0.05
            hotline_market_entity_tickets hotline_enterprise_tickets 0.1 0.6
            hall_items service_items 0.9 1, online_items service_items 0.9 1
            licence_subitems licence_items 1.2 1.9, zero_trip_licence_items licence_items 0.7 1
            video_items_new video_items 0.1 0.5, hall_cases accepted_cases 0.15 0.5
            delegated_days_after delegated_days_before 0.2 0.6
            project_approval_days_government project_approval_days_government_before 0.2 0.5
            project_approval_days_private project_approval_days_private_before 0.2 0.5
            data_storage_cloud data_storage_total 0.3 0.5, data_storage_backup data_storage_total 0.1 0.3
            data_reports_done data_reports_due 0.94 1, base_indicators_after base_indicators_before 0.35 0.6
            """;

    /** Code, operation and sources. */
    private static final String COMPUTED = """
            trade_deals SUM trade_construction_deals trade_procurement_deals trade_land_deals trade_property_deals
            trade_amount SUM trade_construction_amount trade_procurement_amount trade_land_amount trade_property_amount
            hotline_overdue_change GROWTH hotline_overdue_tickets, online_rate RATIO online_items service_items
            hall_entry_rate RATIO hall_items service_items, data_reports_rate RATIO data_reports_done data_reports_due
            zero_trip_licence_rate RATIO zero_trip_licence_items licence_items
            delegated_time_cut_rate CUT delegated_days_before delegated_days_after
            """;

    private static final Map<String, ValueModel> MODELS = models();

    /** By code. An indicator without a model, or without all sources of its model, gets a level that fits its kind and unit. */
    static Map<String, ValueModel> of(Collection<Indicator> indicators) {
        Map<String, ValueModel> models = new HashMap<>();
        indicators.forEach(one -> models.put(one.code(), MODELS.getOrDefault(one.code(), fallback(one))));
        indicators.stream()
                .filter(one ->
                        !models.keySet().containsAll(models.get(one.code()).sources()))
                .forEach(one -> models.put(one.code(), fallback(one)));
        return Map.copyOf(models);
    }

    private static ValueModel fallback(Indicator indicator) {
        if (indicator.kind() == Kind.CHANGE) {
            return typical(-12);
        }
        SeededRandom random = SeededRandom.of(0, "level", indicator.code());
        if (indicator.isPercent()) {
            return typical(random.between(70, 99));
        }
        return typical(indicator.unit().startsWith("万") ? 5_000 : StrictMath.pow(10, random.between(0.8, 3.2)));
    }

    private static ValueModel typical(double value) {
        return new ValueModel(Operation.TYPICAL, List.of(), value, value);
    }

    private static Map<String, ValueModel> models() {
        Map<String, ValueModel> models = new HashMap<>();
        entries(TYPICAL).forEach(entry -> models.put(entry[0], typical(Double.parseDouble(entry[1]))));
        for (String[] entry : entries(SHARES)) {
            double low = Double.parseDouble(entry[2]);
            double high = Double.parseDouble(entry[3]);
            models.put(entry[0], new ValueModel(Operation.SHARE, List.of(entry[1]), low, high));
        }
        for (String[] entry : entries(COMPUTED)) {
            List<String> sources = List.of(entry).subList(2, entry.length);
            models.put(entry[0], new ValueModel(Operation.valueOf(entry[1]), sources, 0, 0));
        }
        return models;
    }

    private static List<String[]> entries(String table) {
        return List.of(table.strip().split("[,\\n]\\s*")).stream()
                .map(entry -> entry.split(" "))
                .toList();
    }
}
